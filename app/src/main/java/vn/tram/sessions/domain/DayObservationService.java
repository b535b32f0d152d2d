package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEvent;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayRefusal.TooEarly;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Reaction;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;

@Service
class DayObservationService implements DayObservation {

    private static final Comparator<SubjectView> LONGEST_HERE =
            Comparator.comparing((SubjectView each) -> each.injectedAt().orElseThrow())
                    .thenComparing(each -> each.number().orElse(0));

    private static final Set<DayStep> OBSERVED = EnumSet.of(DayStep.OBSERVATION);
    private static final int WORDS_LENGTH = 1_000;
    private static final int SECONDS_A_MINUTE = 60;

    private final DayActs acts;
    private final DayEnd end;
    private final DayCounters counters;
    private final DaySubjects subjects;
    private final DayNotes notes;
    private final DaySuspension suspension;
    private final SessionDayService day;
    private final SessionAccess access;

    DayObservationService(
            DayActs acts,
            DayEnd end,
            DayCounters counters,
            DaySubjects subjects,
            DayNotes notes,
            DaySuspension suspension,
            SessionDayService day,
            SessionAccess access) {
        this.acts = acts;
        this.end = end;
        this.counters = counters;
        this.subjects = subjects;
        this.notes = notes;
        this.suspension = suspension;
        this.day = day;
        this.access = access;
    }

    @Override
    public List<Observed> board(SessionId session, Actor actor) {
        if (access.seen(session, actor).isEmpty()) {
            return List.of();
        }
        Instant now = acts.now();
        Map<UUID, DayNotes.Latest> latest = notes.latestReactions(session.value());
        return subjects.observed(session.value()).stream()
                .sorted(LONGEST_HERE)
                .limit(SessionDay.MOST)
                .map(person -> observed(person, now, latest.get(person.id().value())))
                .sorted(
                        Comparator.comparing((Observed each) -> rank(each))
                                .thenComparing(each -> each.subject().mayLeaveAt().orElseThrow()))
                .toList();
    }

    private static Observed observed(SubjectView person, Instant now, DayNotes.Latest latest) {
        Duration left = Duration.between(now, person.mayLeaveAt().orElseThrow());
        long minutes =
                left.isNegative()
                        ? 0
                        : (left.toSeconds() + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
        return new Observed(
                person,
                now,
                (int) minutes,
                latest == null ? Set.of() : latest.signs(),
                latest == null ? Optional.empty() : latest.words());
    }

    private static int rank(Observed each) {
        Optional<Reaction> reaction = each.subject().reaction();
        if (reaction.filter(Reaction.SERIOUS::equals).isPresent()) {
            return 0;
        }
        if (reaction.filter(Reaction.COMMON::equals).isPresent()) {
            return 1;
        }
        return each.minutesLeft() == 0 || each.ahead() ? 2 : 3;
    }

    @Override
    public List<Note> notes(SubjectId subject, Actor actor) {
        return day.subject(subject, actor).isPresent() ? notes.of(subject.value()) : List.of();
    }

    @Override
    public Outcome<SubjectView> note(
            DayCommand command, Kind kind, Set<Sign> signs, String words, Actor actor) {
        Hold hold = kind == Kind.SERIOUS ? Hold.ALONE : Hold.SHARED;
        String kept = StringUtils.left(CleanText.of(words), WORDS_LENGTH);
        return acts.onSubject(
                "day.noted",
                command,
                OBSERVED,
                hold,
                actor,
                moment -> note(moment, kind, signs, kept));
    }

    private Outcome<Void> note(Moment moment, Kind kind, Set<Sign> signs, String words) {
        if (kind != Kind.NOTHING && signs.isEmpty() && words.isEmpty()) {
            return Outcome.refused(Plain.NOTE_EMPTY);
        }
        notes.add(moment, kind, signs, words);
        Reaction before = moment.subject().reaction().orElse(Reaction.NONE);
        Reaction now = worst(before, kind);
        count(moment, before, now);
        acts.record(moment.event("day.noted").with("kind", kind.name()));
        Outcome<Void> written =
                acts.change(moment, "reaction = :reaction", Map.of("reaction", now.name()));
        return kind == Kind.SERIOUS
                ? written.then(done -> suspension.afterSerious(moment, signs, words))
                : written;
    }

    private static Reaction worst(Reaction before, Kind kind) {
        Reaction said =
                switch (kind) {
                    case NOTHING, CARE -> Reaction.NONE;
                    case COMMON -> Reaction.COMMON;
                    case SERIOUS -> Reaction.SERIOUS;
                };
        return said.compareTo(before) > 0 ? said : before;
    }

    private void count(Moment moment, Reaction before, Reaction now) {
        if (before == now) {
            return;
        }
        counters.add(moment.sessionId(), moment.desk(), before, -1);
        counters.add(moment.sessionId(), moment.desk(), now, 1);
    }

    @Override
    public Outcome<SubjectView> release(DayCommand command, boolean advised, Actor actor) {
        return acts.onSubject(
                "day.released", command, OBSERVED, actor, moment -> release(moment, advised));
    }

    private Outcome<Void> release(Moment moment, boolean advised) {
        SubjectView person = moment.subject();
        Instant until = person.mayLeaveAt().orElseThrow();
        if (serious(person)) {
            return Outcome.refused(Plain.CARE_ONLY);
        }
        if (moment.now().isBefore(until)) {
            return Outcome.refused(new TooEarly(until));
        }
        return letGo(moment, advised, moment.event("day.released"));
    }

    @Override
    public Outcome<SubjectView> releaseByWatch(
            DayCommand command, boolean advised, String typed, Actor actor) {
        Optional<String> reason = DayIdentity.reason(Optional.of(typed));
        return acts.onSubject(
                "day.released-by-watch",
                command,
                OBSERVED,
                actor,
                moment ->
                        reason.isEmpty()
                                ? Outcome.refused(Plain.REASON_MISSING)
                                : releaseByWatch(moment, advised, reason.get()));
    }

    private Outcome<Void> releaseByWatch(Moment moment, boolean advised, String reason) {
        SubjectView person = moment.subject();
        if (person.injectedAt().filter(moment.now()::isBefore).isEmpty()) {
            return release(moment, advised);
        }
        if (serious(person)) {
            return Outcome.refused(Plain.CARE_ONLY);
        }
        return letGo(moment, advised, moment.event("day.released-by-watch").with("reason", reason));
    }

    private static boolean serious(SubjectView person) {
        return person.reaction().filter(Reaction.SERIOUS::equals).isPresent();
    }

    private Outcome<Void> letGo(Moment moment, boolean advised, AuditEvent event) {
        if (!advised) {
            return Outcome.refused(Plain.ADVICE_MISSING);
        }
        counters.add(moment.sessionId(), moment.desk(), DayCount.RELEASED, 1);
        acts.record(event);
        return acts.change(
                moment,
                "step = 'LEAVING', released_at = :at, released_by = :by, released_to = 'HOME',"
                        + " reaction = COALESCE(reaction, 'NONE'), "
                        + DaySubjects.LET_GO,
                Map.of("at", Timestamp.from(moment.now()), "by", moment.actor().id().value()));
    }

    @Override
    public Outcome<SubjectView> intoCare(DayCommand command, String where, Actor actor) {
        Optional<String> place = DayIdentity.reason(Optional.of(where));
        return acts.onSubject(
                "day.into-care",
                command,
                OBSERVED,
                actor,
                moment ->
                        place.isEmpty()
                                ? Outcome.refused(Plain.REASON_MISSING)
                                : intoCare(moment, place.get()));
    }

    private Outcome<Void> intoCare(Moment moment, String where) {
        notes.add(moment, Kind.CARE, Set.of(), where);
        counters.add(moment.sessionId(), moment.desk(), DayCount.RELEASED, 1);
        acts.record(moment.event("day.into-care").with("reason", where));
        Map<String, Object> values = new HashMap<>();
        values.put("at", Timestamp.from(moment.now()));
        values.put("by", moment.actor().id().value());
        return end.with(
                moment,
                DayResult.VACCINATED,
                where,
                "released_at = :at, released_by = :by, released_to = 'CARE'",
                values);
    }

    static Set<Sign> signs(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Sign::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
    }
}
