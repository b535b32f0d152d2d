package vn.tram.sessions;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.staff.Actor;

/** Lines of paper for sessions that began half an hour after midnight. */
@TestComponent
@Import(NineInTheMorning.class)
public class PaperDay {

    private final PaperEntry entry;
    private final JdbcClient jdbc;

    PaperDay(PaperEntry entry, JdbcClient jdbc) {
        this.entry = entry;
        this.jdbc = jdbc;
    }

    public void beginsEarly(SessionId session, LocalDate day) {
        jdbc.sql("UPDATE vaccination_session SET starts_at = :at WHERE id = :id")
                .param(
                        "at",
                        Timestamp.from(
                                day.atTime(LocalTime.of(0, 30))
                                        .atZone(WorkingCalendar.ZONE)
                                        .toInstant()))
                .param("id", session.value())
                .update();
    }

    public PaperEntry.Line line(SessionId session, SubjectId subject, Actor actor) {
        return entry.lines(session, Optional.empty(), false, 200, actor).stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** A line that can be saved, vaccinated with nothing found, to be changed by the test. */
    public Typed vaccinated(SessionId session, SubjectId subject, String lot, Actor actor) {
        return new Typed(TimeOrderedId.next(), session, line(session, subject, actor), lot, actor);
    }

    public Outcome<PaperEntry.Line> save(Typed typed) {
        return entry.save(typed.line(), typed.actor);
    }

    /** What is typed into a line. */
    public static final class Typed {
        public UUID command;
        public final SessionId session;
        public final PaperEntry.Line before;
        public final Actor actor;
        public int paperNo = 1;
        public DayResult result = DayResult.VACCINATED;
        public String screening = PaperLine.ALL_NO;
        public String signs = "36,8";
        public String lot;
        public String time = "00:40";
        public Optional<InjectionSite> site = Optional.of(InjectionSite.LEFT_ARM);
        public String until = "01:12";
        public Kind reaction = Kind.NOTHING;
        public Set<Sign> reactionSigns = Set.of();
        public boolean mixedConsent;
        public String reason = "";
        public Optional<LocalDate> notBefore = Optional.empty();

        Typed(UUID command, SessionId session, PaperEntry.Line before, String lot, Actor actor) {
            this.command = command;
            this.session = session;
            this.before = before;
            this.lot = lot;
            this.actor = actor;
        }

        public PaperLine line() {
            return new PaperLine(
                    command,
                    session,
                    before.subject(),
                    before.revision(),
                    paperNo,
                    result,
                    screening,
                    signs,
                    lot,
                    time,
                    site,
                    Optional.of(actor.id()),
                    until,
                    reaction,
                    reactionSigns,
                    mixedConsent,
                    reason,
                    notBefore);
        }
    }

    public static List<String> at(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                        && refused.refusal() instanceof PaperRefusal said
                ? List.of(said.field().name(), said.code())
                : List.of(outcome.toString());
    }
}
