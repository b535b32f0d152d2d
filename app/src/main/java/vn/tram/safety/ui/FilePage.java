package vn.tram.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Filed;
import vn.tram.safety.NewReport;
import vn.tram.safety.PatientState;
import vn.tram.safety.ReportSource;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SessionId;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;

/**
 * Files an event: who, after which dose, when, what, how the person is now. What the system knows
 * is filled in and not typed; what is asked about severity comes only where something grave was
 * told. Opened from a session, a person's page, or without either.
 */
@RolesAllowed({"STATION", "PROVINCE"})
@Route(value = SafetyRoutes.FILE, layout = MainLayout.class)
class FilePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FilingServices services;
    private final transient SafetyWords words;
    private final UUID command = TimeOrderedId.next();
    private transient FileWho who;
    private transient FileDose dose;
    private transient FileSeverity severity;
    private transient MomentFields at;
    private final CheckboxGroup<Sign> signs = new CheckboxGroup<>();
    private final TextArea narrative;
    private final Select<PatientState> state = new Select<>();
    private final Checkbox grave;
    private final Select<Facility> reporter = new Select<>();
    private final Span since = Texts.quiet("");
    private final Div fault = new Div();

    FilePage(FilingServices services) {
        this.services = services;
        this.words = services.words();
        narrative = words.area("file.narrative", NewReport.NARRATIVE_MAX);
        grave = new Checkbox(words.text("filing.grave"));
        addClassName("case");
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("file.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        PageAddress address = PageAddress.of(entering.getLocation());
        at = new MomentFields("file", words, services.clock());
        dose = new FileDose(services, this::sinceDose);
        who = new FileWho(services, this::whoChanged);
        severity = new FileSeverity(services);
        severity.setVisible(false);
        Optional<PersonId> person = address.id(SafetyRoutes.PERSON).map(PersonId::new);
        Optional<SessionId> session = address.id(SafetyRoutes.SESSION).map(SessionId::new);
        if (person.isPresent()) {
            who.of(person.get());
        } else if (session.isPresent()) {
            who.among(session.get());
        } else {
            who.searched();
        }
        add(
                new PageHeader(words.text("file.title"))
                        .crumbs(
                                words.messages(),
                                List.of(
                                        new Crumb(words.text("title"), SafetyRoutes.EVENTS),
                                        Crumb.here(words.text("file.title")))),
                SideBySide.ofCase(Arrange.stack(who, what(), severity, send()), dose));
        whoChanged();
    }

    private Card what() {
        signs.setLabel(words.text("filing.signs"));
        signs.setItems(Sign.values());
        signs.setItemLabelGenerator(each -> words.messages().text("day.sign." + each.name()));
        signs.addClassName("sign-chips");
        signs.addValueChangeListener(event -> grows());
        state.setLabel(words.text("file.state"));
        state.setItems(PatientState.values());
        state.setItemLabelGenerator(each -> words.text("patient." + each.name()));
        state.setValue(PatientState.UNKNOWN);
        state.setWidthFull();
        state.addValueChangeListener(event -> grows());
        grave.addValueChangeListener(event -> grows());
        narrative.setMinHeight("96px");
        at.changed(this::sinceDose);
        return new Card(
                words.text("filing.what"),
                at.pair(),
                since,
                signs,
                narrative,
                state,
                grave,
                Texts.quiet(words.text("filing.recorded", words.when(services.clock().instant()))));
    }

    /** Danger signs, death, sequelae, or whoever says that it is grave. */
    private void grows() {
        boolean asked =
                grave.getValue()
                        || signs.getValue().stream().anyMatch(Sign::danger)
                        || state.getValue() == PatientState.DIED
                        || state.getValue() == PatientState.SEQUELAE;
        severity.setVisible(asked);
        if (asked) {
            severity.told(state.getValue());
        }
    }

    private Card send() {
        List<Facility> all = services.reporting().all();
        reporter.setLabel(words.text("file.reporter"));
        reporter.setItems(all);
        reporter.setItemLabelGenerator(Facility::name);
        reporter.setWidthFull();
        all.stream().findFirst().ifPresent(reporter::setValue);
        return new Card(words.text("filing.reporter"), reporter, fault)
                .actions(Buttons.primary(words.text("file.do"), Icon.SEND, click -> file()));
    }

    private void whoChanged() {
        dose.of(who.person(), who.dose(), who.isTold());
        sinceDose();
    }

    /** How long after the dose, as computed. */
    private void sinceDose() {
        Optional<Duration> after =
                dose.givenAt()
                        .flatMap(given -> at.chosen().map(event -> Duration.between(given, event)));
        since.setText(after.map(this::since).orElse(""));
    }

    private String since(Duration after) {
        if (after.isNegative()) {
            return words.text("filing.before-dose");
        }
        return after.toDays() > 0
                ? words.text("filing.after.days", after.toDays(), after.toHoursPart())
                : words.text("filing.after", after.toHours(), after.toMinutesPart());
    }

    private void file() {
        fault.removeAll();
        reporter.setInvalid(reporter.getValue() == null);
        if (!at.complete() || reporter.isInvalid()) {
            return;
        }
        if (who.person().isEmpty() && !who.isTold()) {
            say(words.messages().refusal(Plain.PATIENT_MISSING));
            return;
        }
        Outcome<Filed> outcome =
                services.events().file(report(at.moment()), services.current().get());
        if (outcome instanceof Outcome.Refused<Filed> refused) {
            say(refused.refusal());
            return;
        }
        Filed filed = outcome.value();
        Toasts.success(words.text(filed.joined() ? "file.joined" : "file.done", filed.code()));
        UI.getCurrent().navigate(SafetyRoutes.event(filed.code()));
    }

    private void say(Refusal refusal) {
        narrative.setInvalid(refusal == Plain.NARRATIVE_MISSING);
        who.name().setInvalid(refusal == Plain.PATIENT_MISSING);
        at.day()
                .setInvalid(
                        List.of(Plain.EVENT_IN_FUTURE, Plain.EVENT_BEFORE_DOSE, Plain.EVENT_TOO_OLD)
                                .contains(refusal));
        say(words.messages().refusal(refusal));
    }

    private void say(String text) {
        fault.add(Banner.of(Tone.LATE, Icon.CIRCLE_ALERT, text));
    }

    private NewReport report(Instant eventAt) {
        boolean asked = severity.isVisible();
        ReportSource source =
                reporter.getValue().kind() == FacilityKind.HOSPITAL
                        ? ReportSource.HOSPITAL
                        : ReportSource.STATION;
        return new NewReport(
                command,
                source,
                reporter.getValue().id(),
                who.person(),
                who.patient(),
                dose.dose(),
                dose.elsewhere(),
                eventAt,
                asked ? severity.criteria() : java.util.Set.of(),
                asked ? severity.anaphylaxis() : 0,
                signs.getValue(),
                narrative.getValue(),
                state.getValue());
    }
}
