package vn.tram.sessions.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.doses.DoseCategory;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.sessions.ConsentForm;
import vn.tram.forms.sessions.ScreeningForm;
import vn.tram.forms.sessions.SessionList;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Sex;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.PaperEntry;
import vn.tram.sessions.PaperEntry.Line;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPapers;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Draws up the papers of a session; official papers are Vietnamese only. */
@Service
class PaperPrinting implements SessionPapers {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SessionAccess access;
    private final PaperStore lines;
    private final DaySubjects subjects;
    private final Facilities facilities;
    private final Products products;
    private final AuditLog audit;
    private final DocumentRenderer renderer;

    PaperPrinting(
            SessionAccess access,
            PaperStore lines,
            DaySubjects subjects,
            Facilities facilities,
            Products products,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.lines = lines;
        this.subjects = subjects;
        this.facilities = facilities;
        this.products = products;
        this.audit = audit;
        this.renderer = new DocumentRenderer(clock);
    }

    @Override
    public Outcome<Void> pdf(SessionId id, Kind kind, OutputStream out, Actor actor)
            throws IOException {
        Optional<VaccinationSession> session =
                access.visible(id, actor)
                        .filter(each -> Rights.allows(actor, Role.STATION, each.place()));
        if (session.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        List<SubjectView> people = people(id);
        if (people.isEmpty()) {
            return Outcome.refused(Plain.NOBODY_PLANNED);
        }
        write(session.get().view(), kind, people, out);
        audit.record(
                AuditEvent.by(actor, "session.papers-printed")
                        .inCase(id.value())
                        .with("people", people.size()));
        return Outcome.done();
    }

    private List<SubjectView> people(SessionId id) {
        List<SubjectView> people = new ArrayList<>();
        Optional<Line> after = Optional.empty();
        List<Line> page;
        do {
            page = lines.lines(id.value(), after, false, PaperEntry.MOST);
            page.forEach(line -> people.add(subjects.byId(line.subject().value()).orElseThrow()));
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PaperEntry.MOST);
        return people;
    }

    private void write(SessionView session, Kind kind, List<SubjectView> people, OutputStream out)
            throws IOException {
        switch (kind) {
            case LIST -> renderer.pdf(SessionList.TEMPLATE, list(session, people), out);
            case SCREENING ->
                    renderer.pdf(
                            ScreeningForm.BATCH,
                            people.stream()
                                    .flatMap(person -> screening(session, person).stream())
                                    .toList(),
                            out);
            case CONSENT ->
                    renderer.pdf(
                            ConsentForm.BATCH,
                            people.stream().map(person -> consent(session, person)).toList(),
                            out);
        }
    }

    private SessionList list(SessionView session, List<SubjectView> people) {
        return new SessionList(
                facility(session),
                session.code(),
                session.placeName(),
                time(session),
                SessionList.IdNumbers.MASKED,
                people.stream()
                        .filter(person -> person.number().isPresent())
                        .map(person -> onList(session, person))
                        .toList());
    }

    private SessionList.Person onList(SessionView session, SubjectView person) {
        return new SessionList.Person(
                person.number().getAsInt(),
                person.name(),
                person.birth().display(),
                sex(person),
                person.idNumber(),
                group(person),
                dose(person),
                product(session));
    }

    private Optional<ScreeningForm> screening(SessionView session, SubjectView person) {
        return ScreeningRules.questionnaire(session.heldOn(), person.age())
                .map(
                        form ->
                                new ScreeningForm(
                                        form,
                                        facility(session),
                                        session.code(),
                                        number(person),
                                        new ScreeningForm.Person(
                                                person.name(),
                                                person.birth().display(),
                                                sex(person),
                                                "",
                                                "",
                                                "",
                                                "",
                                                "",
                                                guardian(person)),
                                        List.of(),
                                        Optional.empty()));
    }

    private ConsentForm consent(SessionView session, SubjectView person) {
        return new ConsentForm(
                facility(session),
                session.code(),
                number(person),
                person.name(),
                person.birth().display(),
                "",
                group(person),
                product(session),
                person.age() < Questionnaires.ADULT
                        ? Optional.of(
                                guardian(person).orElse(new ScreeningForm.Guardian("", "", "")))
                        : Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Optional<ScreeningForm.Guardian> guardian(SubjectView person) {
        return person.guardian().map(name -> new ScreeningForm.Guardian(name, "", ""));
    }

    private static String number(SubjectView person) {
        return person.number().isPresent() ? String.valueOf(person.number().getAsInt()) : "";
    }

    private static String group(SubjectView person) {
        return person.bestGroup().isPresent() ? String.valueOf(person.bestGroup().getAsInt()) : "";
    }

    private static String sex(SubjectView person) {
        return person.sex() == Sex.MALE ? "Nam" : person.sex() == Sex.FEMALE ? "Nữ" : "Khác";
    }

    private static String dose(SubjectView person) {
        String category =
                person.category() == DoseCategory.BASIC
                        ? "Cơ bản mũi "
                        : person.category() == DoseCategory.ADDITIONAL ? "Bổ sung " : "Nhắc lại ";
        return category + person.ordinal();
    }

    private String facility(SessionView session) {
        return facilities.byId(session.facility()).map(Facility::name).orElse("");
    }

    private String product(SessionView session) {
        return products.byCode(session.product()).map(Product::name).orElse(session.product());
    }

    private static String time(SessionView session) {
        Instant from = session.startsAt();
        return TIME.format(from)
                + "-"
                + TIME.format(session.endsAt())
                + ", ngày "
                + DAY.format(session.heldOn());
    }
}
