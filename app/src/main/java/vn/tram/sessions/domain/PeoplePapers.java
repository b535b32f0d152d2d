package vn.tram.sessions.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.forms.DocumentSection;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.sessions.CallList;
import vn.tram.forms.sessions.ConsentForm;
import vn.tram.forms.sessions.HomeAdvice;
import vn.tram.forms.sessions.ScreeningForm;
import vn.tram.forms.sessions.SessionList;
import vn.tram.kernel.Sex;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.PaperEntry;
import vn.tram.sessions.PaperEntry.Line;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.Messages;

/** Papers that name the people of a session. */
@Component
class PeoplePapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The first seven days closely, 28 in all (3588/QĐ-BYT). */
    private static final int CLOSE_WATCH = 7;

    private static final int WATCH = 28;
    private static final Duration STAY = Duration.ofMinutes(30);
    private static final String TO_WRITE_ON = "…… giờ …… phút";

    private final PaperStore lines;
    private final DaySubjects subjects;
    private final CallStore calls;
    private final PaperWords words;
    private final Messages messages;

    PeoplePapers(
            PaperStore lines,
            DaySubjects subjects,
            CallStore calls,
            PaperWords words,
            Messages messages) {
        this.lines = lines;
        this.subjects = subjects;
        this.calls = calls;
        this.words = words;
        this.messages = messages;
    }

    /** Everybody planned, stand-by list included, in the order of the paper. */
    List<SubjectView> people(SessionId id) {
        List<SubjectView> people = new ArrayList<>();
        Optional<Line> after = Optional.empty();
        List<Line> page;
        do {
            page = lines.lines(id.value(), after, false, PaperEntry.MOST);
            List<UUID> ids = page.stream().map(line -> line.subject().value()).toList();
            Map<UUID, SubjectView> found = subjects.byIds(ids);
            ids.stream().map(found::get).forEach(people::add);
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PaperEntry.MOST);
        return people;
    }

    /** The papers of this kind, in their order. */
    List<DocumentSection<?>> sections(SessionView session, Kind kind, List<SubjectView> people) {
        return switch (kind) {
            case LIST ->
                    List.of(new DocumentSection<>(SessionList.TEMPLATE, list(session, people)));
            case SCREENING ->
                    section(
                            ScreeningForm.BATCH,
                            people.stream()
                                    .flatMap(person -> screening(session, person).stream())
                                    .toList());
            case CONSENT ->
                    section(
                            ConsentForm.BATCH,
                            people.stream().map(person -> consent(session, person)).toList());
            case ADVICE ->
                    section(
                            HomeAdvice.BATCH,
                            people.stream().map(person -> advice(session, person)).toList());
            case CALLS -> List.of(new DocumentSection<>(CallList.TEMPLATE, calls(session)));
            case ALL -> {
                List<DocumentSection<?>> all = new ArrayList<>();
                for (Kind one : List.of(Kind.LIST, Kind.SCREENING, Kind.CONSENT, Kind.ADVICE)) {
                    all.addAll(sections(session, one, people));
                }
                yield all;
            }
            default -> throw new IllegalArgumentException("names nobody: " + kind);
        };
    }

    /** A batch of nobody is no document: children below the age of the questionnaires have none. */
    private static <T> List<DocumentSection<?>> section(
            DocumentTemplate<List<T>> batch, List<T> papers) {
        return papers.isEmpty() ? List.of() : List.of(new DocumentSection<>(batch, papers));
    }

    private CallList calls(SessionView session) {
        return new CallList(
                words.facility(session),
                session.code(),
                words.whole(session),
                PaperWords.time(session),
                calls.of(session));
    }

    /** Times of an injection that is still to come are written by hand. */
    private HomeAdvice advice(SessionView session, SubjectView person) {
        String day = ", ngày " + PaperWords.day(session.heldOn());
        return new HomeAdvice(
                words.facility(session),
                "",
                person.name(),
                PaperWords.dose(person.category(), person.ordinal())
                        + ", "
                        + words.product(session),
                person.injectedAt().map(PaperWords::moment).orElse(TO_WRITE_ON + day),
                person.injectedAt()
                        .map(at -> person.mayLeaveAt().orElse(at.plus(STAY)))
                        .map(PaperWords::moment)
                        .orElse(TO_WRITE_ON),
                PaperWords.day(session.heldOn().plusDays(CLOSE_WATCH)),
                PaperWords.day(session.heldOn().plusDays(WATCH)));
    }

    private SessionList list(SessionView session, List<SubjectView> people) {
        return new SessionList(
                words.facility(session),
                session.code(),
                session.placeName(),
                PaperWords.time(session),
                SessionList.IdNumbers.MASKED,
                Stream.of(Sign.values())
                        .map(sign -> messages.text(VIETNAMESE, "day.sign." + sign))
                        .toList(),
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
                PaperWords.dose(person.category(), person.ordinal()),
                words.product(session));
    }

    private Optional<ScreeningForm> screening(SessionView session, SubjectView person) {
        return ScreeningRules.questionnaire(session.heldOn(), person.age())
                .map(
                        form ->
                                new ScreeningForm(
                                        form,
                                        words.facility(session),
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
                words.facility(session),
                session.code(),
                number(person),
                person.name(),
                person.birth().display(),
                "",
                group(person),
                words.product(session),
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
}
