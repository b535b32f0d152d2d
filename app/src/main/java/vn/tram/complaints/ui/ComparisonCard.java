package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FieldClaim;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DiffField;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** Field by field: what the citizen says beside what the record says, differences marked. */
class ComparisonCard extends Card {

    private final transient List<Component> equal = new ArrayList<>();
    private boolean onlyDiffering;

    ComparisonCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("comparison"));
        long differing = complaint.fields().stream().filter(FieldClaim::differs).count();
        Div right =
                new Div(
                        StatusChip.of(
                                differing == 0 ? Tone.PLAIN : Tone.TODAY,
                                Icon.GIT_COMPARE,
                                services.text("differing.count", differing)),
                        Buttons.small(
                                Buttons.quiet(services.text("keys.differing"), event -> toggle())));
        right.addClassName("row");
        aside(right);
        flush();
        FieldWords words = new FieldWords(services.products(), services.messages());
        Div head =
                new Div(
                        new Span(services.text("field")),
                        new Span(services.text("claimed")),
                        new Span(
                                complaint
                                        .dose()
                                        .map(
                                                dose ->
                                                        services.text(
                                                                "recorded.version",
                                                                services.corrections()
                                                                        .versions(dose)
                                                                        .size()))
                                        .orElseGet(() -> services.text("recorded"))));
        head.addClassNames("diff-f", "diff-h", "m2");
        put(head);
        for (FieldClaim field : complaint.fields()) {
            String recorded =
                    field.recorded().map(value -> words.value(field.field(), value)).orElse("–");
            // what is not contested is as the record says
            String claimed =
                    field.claimed()
                            .map(value -> words.value(field.field(), value))
                            .orElse(recorded);
            DiffField line = DiffField.of(words.name(field.field()), claimed, recorded);
            put(line);
            if (claimed.equals(recorded) && field.proposed().isEmpty()) {
                equal.add(line);
            }
            field.proposed()
                    .ifPresent(
                            value ->
                                    put(
                                            proposal(
                                                    services.text(
                                                            "proposed",
                                                            words.value(field.field(), value)))));
        }
    }

    /** Shows everything, or only where the citizen says something else. */
    void toggle() {
        onlyDiffering = !onlyDiffering;
        equal.forEach(line -> line.setVisible(!onlyDiffering));
    }

    private static Div proposal(String words) {
        Div line = new Div(Texts.quiet(words));
        line.addClassName("p");
        return line;
    }
}
