package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.EventView;
import vn.tram.safety.WhoClass;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;

/** Conclusions of a case, the one that holds first: cause, compensation, responsibility. */
class ConclusionsCard extends Card {

    private final transient SafetyWords words;

    ConclusionsCard(EventView event, EventServices services) {
        super(services.words().text("conclusions"));
        this.words = services.words();
        List<ConclusionView> all =
                services.acts().conclusions(event.id(), services.current().get());
        if (all.isEmpty()) {
            put(Texts.quiet(words.text("conclusions.none")));
        }
        all.forEach(each -> put(conclusion(each)));
    }

    private Component conclusion(ConclusionView said) {
        return Arrange.lines(
                new Span(words.text("who." + said.who().name())),
                Texts.quiet(words.text("conclusion.by", words.when(said.signedAt()), said.by())),
                Texts.quiet(ruling(said)),
                Texts.quiet(
                        said.algorithm().isEmpty()
                                ? ""
                                : words.text(
                                        "conclusion.algorithm",
                                        said.algorithm().stream()
                                                .sorted()
                                                .map(WhoClass::name)
                                                .collect(Collectors.joining(", ")))),
                Texts.quiet(words.text(said.compensable() ? "compensable.yes" : "compensable.no")),
                Texts.wrapping(
                        said.responsibility().isEmpty()
                                ? ""
                                : words.text("conclusion.responsibility", said.responsibility())),
                Texts.wrapping(said.words()));
    }

    private String ruling(ConclusionView said) {
        return said.ruling()
                .map(
                        ruling ->
                                words.text(
                                        "ruling." + ruling.name(),
                                        said.agreeing(),
                                        said.present(),
                                        said.official()))
                .orElseGet(
                        () ->
                                words.text(
                                        said.upheld().orElse(false)
                                                ? "ruling.ministry.upheld"
                                                : "ruling.ministry.changed",
                                        said.askedBy().orElse("")));
    }
}
