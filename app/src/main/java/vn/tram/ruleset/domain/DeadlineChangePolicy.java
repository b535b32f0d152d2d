package vn.tram.ruleset.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Refusal;
import vn.tram.ruleset.DeadlineChange;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.ruleset.RulesetRefusal;
import vn.tram.staff.Actor;

/** Why a version of a deadline rule may not be entered. What is in force is never altered. */
final class DeadlineChangePolicy {

    private static final int LAST_HOUR = 23;

    private DeadlineChangePolicy() {}

    static Optional<Refusal> refusal(DeadlineChange change, Actor actor, LocalDate today) {
        if (!Administrators.ofTheCountry(actor)) {
            return Optional.of(new RulesetRefusal.NotAdministrator());
        }
        LocalDate earliest = today.plusDays(1);
        if (change.from().isBefore(earliest)) {
            return Optional.of(new RulesetRefusal.NotInFuture(earliest));
        }
        return outOfRange(change.amount(), 1, most(change.unit()))
                .or(() -> outOfRange(change.remindBeforeHours(), 0, DeadlineChange.MOST))
                .or(() -> Texts.refusal(change.source(), DeadlineChange.TEXT_MAX_LENGTH))
                .or(() -> Texts.tooLong(change.note(), DeadlineChange.TEXT_MAX_LENGTH));
    }

    /**
     * @param versions of the same rule, the newest first
     */
    static Optional<Refusal> refusal(DeadlineChange change, List<DeadlineRuleView> versions) {
        if (versions.isEmpty()) {
            return Optional.of(new RulesetRefusal.UnknownRule(change.code()));
        }
        LocalDate newest = versions.get(0).validFrom();
        return newest.isAfter(change.from())
                ? Optional.of(new RulesetRefusal.LaterVersionPlanned(newest))
                : Optional.empty();
    }

    private static int most(DeadlineUnit unit) {
        return switch (unit) {
            case HOUR_OF_DAY -> LAST_HOUR;
            case DAY_OF_NEXT_WEEK -> DayOfWeek.SUNDAY.getValue();
            case WORKING_DAYS, HOURS, DAYS -> DeadlineChange.MOST;
        };
    }

    private static Optional<Refusal> outOfRange(int value, int least, int most) {
        return value < least || value > most
                ? Optional.of(new RulesetRefusal.OutOfRange(least, most))
                : Optional.empty();
    }
}
