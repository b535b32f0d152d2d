package vn.tram.ruleset.domain;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.ruleset.Deadline;
import vn.tram.ruleset.DeadlineChange;
import vn.tram.ruleset.DeadlineRuleChanged;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;

/** Deadlines by the rules of the table, kept in memory. */
@Component
class StoredDeadlines implements Deadlines {

    private final DeadlineStore store;
    private final WorkingCalendar calendar;
    private final Remembered<List<DeadlineRuleView>> rules;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredDeadlines(
            DeadlineStore store,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.calendar = calendar;
        this.rules = new Remembered<>(store::all);
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Deadline dueAt(String ruleCode, LocalDate eventDate, Instant start) {
        DeadlineRuleView rule =
                inForce(ruleCode, eventDate)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no deadline rule "
                                                        + ruleCode
                                                        + " on "
                                                        + eventDate));
        Instant due = due(rule, start);
        Instant remind = remind(rule, due);
        return new Deadline(
                ruleCode,
                start,
                due,
                remind.isBefore(start) ? start : remind,
                rule.unit(),
                rule.source());
    }

    private Instant due(DeadlineRuleView rule, Instant start) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> calendar.addWorkingDays(start, rule.amount());
            case HOURS -> start.plus(Duration.ofHours(rule.amount()));
            case DAYS -> start.atZone(WorkingCalendar.ZONE).plusDays(rule.amount()).toInstant();
            case HOUR_OF_DAY -> atHour(rule.amount(), start);
            case DAY_OF_NEXT_WEEK -> onDayOfNextWeek(rule.amount(), start);
        };
    }

    private static Instant atHour(int hour, Instant start) {
        ZonedDateTime from = start.atZone(WorkingCalendar.ZONE);
        ZonedDateTime sameDay = from.truncatedTo(ChronoUnit.DAYS).withHour(hour);
        return (sameDay.isBefore(from) ? sameDay.plusDays(1) : sameDay).toInstant();
    }

    private Instant onDayOfNextWeek(int weekday, Instant start) {
        LocalDate day =
                LocalDate.ofInstant(start, WorkingCalendar.ZONE)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(WorkingTime.END_OF_DAY).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private Instant remind(DeadlineRuleView rule, Instant due) {
        Duration before = Duration.ofHours(rule.remindBeforeHours());
        return rule.unit() == DeadlineUnit.WORKING_DAYS
                ? calendar.minusWorkingTime(due, before)
                : due.minus(before);
    }

    @Override
    public boolean known(String ruleCode) {
        return inForce(ruleCode, today()).isPresent();
    }

    private Optional<DeadlineRuleView> inForce(String ruleCode, LocalDate date) {
        return rules.get().stream()
                .filter(rule -> rule.code().equals(ruleCode) && rule.validOn(date))
                .findFirst();
    }

    @Override
    public List<DeadlineRuleView> all(LocalDate date) {
        return rules.get().stream().filter(rule -> rule.validOn(date)).toList();
    }

    @Override
    public List<DeadlineRuleView> history(String ruleCode) {
        return rules.get().stream().filter(rule -> rule.code().equals(ruleCode)).toList();
    }

    @Override
    public Outcome<DeadlineRuleView> change(DeadlineChange change, Actor actor) {
        Optional<Refusal> refusal = DeadlineChangePolicy.refusal(change, actor, today());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return transaction.execute(status -> store(change, actor));
    }

    private Outcome<DeadlineRuleView> store(DeadlineChange change, Actor actor) {
        List<DeadlineRuleView> versions = store.lock(change.code());
        Optional<Refusal> refusal = DeadlineChangePolicy.refusal(change, versions);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        // a version that was planned for the same day is not in force yet and gives way
        store.delete(change.code(), change.from());
        store.end(change.code(), change.from());
        store.insert(change, actor.id(), clock.instant());
        DeadlineRuleView version =
                new DeadlineRuleView(
                        change.code(),
                        change.from(),
                        Optional.empty(),
                        change.amount(),
                        change.unit(),
                        change.remindBeforeHours(),
                        change.source(),
                        change.note());
        events.publishEvent(new DeadlineRuleChanged(version, actor.id()));
        return Outcome.done(version);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DeadlineRuleChanged event) {
        rules.forget();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
