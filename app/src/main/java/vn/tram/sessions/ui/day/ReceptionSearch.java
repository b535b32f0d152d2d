package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tram.kernel.CitizenCard;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonSearch;
import vn.tram.sessions.DayReception.Expected;
import vn.tram.sessions.DayReception.Findings;
import vn.tram.sessions.DayReception.Other;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;

/** What was scanned or typed at desk 1, and whom it may be. */
class ReceptionSearch extends Card {

    private final DayFrame frame;
    private final DayServices services;
    private final Consumer<SubjectView> take;
    private final TextField scan = new TextField();
    private final Div found = DayParts.div("stack t");

    /** The scanner's field is empty again after each scan. */
    private String typed = "";

    /**
     * @param take called with who is expected and was found
     */
    ReceptionSearch(DayFrame frame, DayServices services, Consumer<SubjectView> take) {
        super(services.text("scan.title"));
        this.frame = frame;
        this.services = services;
        this.take = take;
        scan.setLabel(services.text("scan.person"));
        scan.setPlaceholder(services.text("scan.person.hint"));
        scan.setMaxLength(PersonSearch.LONGEST);
        scan.setPrefixComponent(Icon.SCAN_LINE.create());
        scan.setWidthFull();
        scan.setClearButtonVisible(true);
        DayScan.listen(scan, this::find);
        put(scan, DayScan.camera(scan, services), found);
        fill();
    }

    void focus() {
        scan.focus();
    }

    private void find(String text) {
        typed = text;
        found.removeAll();
        if (typed.isBlank()) {
            return;
        }
        Findings findings =
                services.reception().find(frame.session().id(), typed, services.actor());
        Optional<SubjectView> only =
                findings.here().size() == 1 && findings.others().isEmpty()
                        ? Optional.of(findings.here().get(0))
                        : Optional.empty();
        if (only.filter(each -> each.step() == DayStep.EXPECTED).isPresent()) {
            take.accept(only.get());
            return;
        }
        findings.here().forEach(each -> found.add(here(each)));
        findings.others().forEach(each -> found.add(other(each)));
        if (findings.here().isEmpty() && findings.others().isEmpty()) {
            found.add(
                    Banner.of(
                            Tone.INFO, Icon.SEARCH_X, services.text("found.nobody", lookedFor())));
        }
        found.add(
                DayParts.big(
                        Buttons.secondary(
                                services.text("newcomer.add"),
                                Icon.USER_PLUS,
                                event -> new SpotDialog(frame, lookedFor()).open())));
    }

    /** As it may be read over a shoulder: of a card its name, not what else is in its code. */
    private String lookedFor() {
        return CitizenCard.read(typed).map(CitizenCard::name).orElse(typed);
    }

    private Component here(SubjectView each) {
        if (each.step() == DayStep.EXPECTED) {
            return new QueueList(List.of(each), "", take, services);
        }
        String where = services.text("found.at." + each.step().name());
        return Banner.of(
                each.step() == DayStep.DONE ? Tone.INFO : Tone.DONE,
                Icon.INFO,
                DayWords.called(each),
                where);
    }

    private Component other(Other other) {
        PersonHit person = other.person();
        String facts =
                services.text(
                        "found.other",
                        services.text("sex." + person.sex()),
                        person.birthDate(),
                        person.idNumber().isEmpty() ? services.text("no-id") : person.idNumber(),
                        person.communeName());
        Banner banner =
                other.expected()
                        .map(expected -> elsewhere(person, expected))
                        .orElseGet(
                                () ->
                                        Banner.of(
                                                Tone.TODAY,
                                                Icon.CIRCLE_ALERT,
                                                person.name(),
                                                services.text("found.not-listed") + " " + facts));
        banner.action(
                Buttons.secondary(
                        services.text("spot.add"), event -> new SpotDialog(frame, person).open()));
        List<Component> stops =
                new StopNotes(frame, this::findAgain).of(person.id(), person.name());
        return stops.isEmpty()
                ? banner
                : DayParts.div(
                        "stack t",
                        Stream.concat(Stream.of(banner), stops.stream()).toArray(Component[]::new));
    }

    private void findAgain() {
        frame.saved();
        find(typed);
    }

    private Banner elsewhere(PersonHit person, Expected expected) {
        return Banner.of(
                Tone.TODAY,
                Icon.CALENDAR_DAYS,
                person.name(),
                services.text(
                        "found.elsewhere", expected.session(), expected.day(), expected.place()));
    }
}
