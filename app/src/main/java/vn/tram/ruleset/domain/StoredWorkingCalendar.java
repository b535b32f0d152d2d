package vn.tram.ruleset.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.ruleset.CalendarChanged;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.MakeUpDay;
import vn.tram.ruleset.RulesetRefusal;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;

/** The calendar of the tables, kept in memory. */
@Component
class StoredWorkingCalendar implements WorkingCalendar {

    private final CalendarStore store;
    private final Remembered<WorkingTime> time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredWorkingCalendar(
            CalendarStore store,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.time = new Remembered<>(store::read);
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return time.get().isWorkingDay(day);
    }

    @Override
    public Instant addWorkingDays(Instant start, int days) {
        return time.get().addWorkingDays(start, days);
    }

    @Override
    public int workingDaysAfter(LocalDate day, LocalDate until) {
        return time.get().workingDaysAfter(day, until);
    }

    @Override
    public Instant minusWorkingTime(Instant end, Duration workingTime) {
        return time.get().minusWorkingTime(end, workingTime);
    }

    @Override
    public List<Holiday> holidays(int year) {
        return time.get().holidays(year);
    }

    @Override
    public List<MakeUpDay> makeUpDays(int year) {
        return time.get().makeUpDays(year);
    }

    @Override
    public LocalDate knownUntil() {
        return time.get().knownUntil();
    }

    @Override
    public Outcome<Holiday> enter(Holiday holiday, Actor actor) {
        Optional<Refusal> refusal = refusal(holiday, actor, false);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return stored(
                () -> store.insert(holiday),
                holiday,
                new CalendarChanged(holiday.day(), actor.id()));
    }

    @Override
    public Outcome<MakeUpDay> enter(MakeUpDay day, Holiday given, Actor actor) {
        boolean known = time.get().knows(given.day());
        Optional<Refusal> refusal = refusal(given, actor, known).or(() -> refusal(day, given));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return stored(
                () -> {
                    if (!known) {
                        store.insert(given);
                    }
                    store.insert(day);
                },
                day,
                new CalendarChanged(day.day(), actor.id()));
    }

    private <T> Outcome<T> stored(Runnable inserts, T value, CalendarChanged event) {
        try {
            transaction.executeWithoutResult(
                    status -> {
                        inserts.run();
                        events.publishEvent(event);
                    });
        } catch (DuplicateKeyException enteredByAnother) {
            return Outcome.refused(new RulesetRefusal.DayKnown(event.day()));
        }
        return Outcome.done(value);
    }

    private Optional<Refusal> refusal(Holiday holiday, Actor actor, boolean mayBeKnown) {
        if (!Administrators.ofTheCountry(actor)) {
            return Optional.of(new RulesetRefusal.NotAdministrator());
        }
        return tooEarly(holiday.day())
                .or(() -> mayBeKnown ? Optional.empty() : known(holiday.day()))
                .or(() -> Texts.refusal(holiday.nameVi(), Holiday.NAME_MAX_LENGTH))
                .or(() -> Texts.refusal(holiday.nameEn(), Holiday.NAME_MAX_LENGTH))
                .or(() -> Texts.refusal(holiday.source(), Holiday.SOURCE_MAX_LENGTH));
    }

    private Optional<Refusal> refusal(MakeUpDay day, Holiday given) {
        boolean exchange =
                WorkingTime.isWeekend(day.day())
                        && !WorkingTime.isWeekend(day.dayOff())
                        && day.dayOff().equals(given.day());
        if (!exchange) {
            return Optional.of(new RulesetRefusal.NotAnExchange());
        }
        return tooEarly(day.day())
                .or(() -> known(day.day()))
                .or(() -> exchanged(day.dayOff()))
                .or(() -> Texts.refusal(day.source(), Holiday.SOURCE_MAX_LENGTH));
    }

    private Optional<Refusal> tooEarly(LocalDate day) {
        LocalDate earliest = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(1);
        return day.isBefore(earliest)
                ? Optional.of(new RulesetRefusal.NotInFuture(earliest))
                : Optional.empty();
    }

    private Optional<Refusal> known(LocalDate day) {
        return time.get().knows(day)
                ? Optional.of(new RulesetRefusal.DayKnown(day))
                : Optional.empty();
    }

    private Optional<Refusal> exchanged(LocalDate dayOff) {
        return time.get().exchanged(dayOff)
                ? Optional.of(new RulesetRefusal.DayKnown(dayOff))
                : Optional.empty();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CalendarChanged event) {
        time.forget();
    }
}
