package vn.tram.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.kernel.Outcome;
import vn.tram.people.Deaths.Death;
import vn.tram.people.Deaths.Source;
import vn.tram.people.PersonCard;
import vn.tram.people.PersonId;
import vn.tram.people.PersonReads;
import vn.tram.people.PersonSearch;
import vn.tram.people.PersonView;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/**
 * A person: data, enrolments, and who read or changed the record. Opening it is on record, and so
 * is every look at numbers in full, with its reason; leaving the page masks them again.
 */
@RolesAllowed({"LIST_MAKER", "STATION", "IDENTITY", "COMMUNE", "DISTRICT", "PROVINCE"})
@Route(value = PeopleRoutes.PEOPLE, layout = MainLayout.class)
class PersonPage extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PersonSearch people;
    private final transient PersonReads reads;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient List<PersonCard> cards;
    private final transient DeathActs deaths;
    private final transient IdentityActs identities;

    PersonPage(
            PersonSearch people,
            PersonReads reads,
            CurrentActor current,
            Messages messages,
            List<PersonCard> cards,
            DeathActs deaths,
            IdentityActs identities) {
        this.cards = cards;
        this.deaths = deaths;
        this.identities = identities;
        this.people = people;
        this.reads = reads;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        // the name of a person does not belong into a browser's history
        return messages.pageTitle(t("title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        PersonView person =
                PageAddress.uuid(id)
                        .map(PersonId::new)
                        .flatMap(known -> people.open(known, current.get()))
                        .orElseThrow(NotFoundException::new);
        show(person);
    }

    private void show(PersonView person) {
        removeAll();
        add(header(person));
        Banner note =
                Banner.of(
                        Tone.INFO, Icon.EYE, t(person.masked() ? "recorded" : "recorded.in-full"));
        add(
                SideBySide.ofCase(
                        Arrange.stack(content(note, person)),
                        new ReadsCard(person.id(), reads, current, messages)));
    }

    private Component[] content(Banner note, PersonView person) {
        Stream<Component> others =
                cards.stream()
                        .flatMap(card -> card.of(person, current.get(), this::again).stream());
        Stream<Component> warnings =
                cards.stream().flatMap(card -> card.warning(person, current.get()).stream());
        return Stream.of(
                        person.death().map(this::dead).stream(),
                        warnings,
                        Stream.of(note, new PersonDataCard(person, messages)),
                        others,
                        Stream.of(new EnrolmentsCard(person.enrolments(), messages)))
                .flatMap(each -> each)
                .toArray(Component[]::new);
    }

    private Component dead(Death death) {
        String source = death.source().map(each -> " " + source(death, each)).orElse("");
        return Banner.of(Tone.INFO, Icon.CIRCLE_X, on(death), t("dead.note") + source);
    }

    private String on(Death death) {
        return messages.text("person.dead.on", death.diedOn());
    }

    private String source(Death death, Source source) {
        return messages.text(
                "person.dead.source",
                t("death." + source),
                death.byName(),
                death.recordedAt().map(messages.formats()::date).orElse(""),
                death.reason());
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private PageHeader header(PersonView person) {
        PageHeader header =
                new PageHeader(person.name())
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(t("crumb"), PeopleRoutes.SEARCH),
                                        Crumb.here(t("title"))))
                        .facts(facts(person).toArray(Component[]::new));
        identities.button(person, this::again).ifPresent(header::actions);
        deaths.button(person, this::again).ifPresent(header::actions);
        reveal(person).ifPresent(header::actions);
        return header;
    }

    private List<Component> facts(PersonView person) {
        List<Component> facts = new ArrayList<>();
        person.death().ifPresent(death -> facts.add(DeathChip.of(messages)));
        facts.add(IdentityChip.of(person.identityState(), messages));
        facts.add(
                new Span(
                        messages.text(
                                "person.facts",
                                person.birthDate(),
                                messages.text("people.sex." + person.sex()),
                                person.communeName())));
        return facts;
    }

    private Optional<Button> reveal(PersonView person) {
        return person.masked()
                ? Optional.of(Buttons.secondary(t("reveal"), Icon.EYE, event -> ask(person.id())))
                : Optional.empty();
    }

    private void ask(PersonId id) {
        PersonView[] shown = new PersonView[1];
        ReasonDialog.of(
                        t("reveal.question"),
                        t("reveal.consequence"),
                        t("reveal.reason"),
                        t("reveal.verb"),
                        messages)
                .standardReasons(
                        List.of(t("reveal.reason.1"), t("reveal.reason.2"), t("reveal.reason.3")))
                .limit(PersonSearch.LONGEST_REASON)
                .does(reason -> remember(people.reveal(id, reason, current.get()), shown))
                .then(() -> show(shown[0]))
                .open();
    }

    private static Outcome<PersonView> remember(Outcome<PersonView> outcome, PersonView[] shown) {
        if (outcome.isDone()) {
            shown[0] = outcome.value();
        }
        return outcome;
    }

    private String t(String key) {
        return messages.text("person." + key);
    }
}
