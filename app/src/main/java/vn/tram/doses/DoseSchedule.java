package vn.tram.doses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/** The rules of doses as they stand on a day, for people to read, and provinces' decisions. */
public interface DoseSchedule {

    /** Rules of all products in force on the day, by product, category, ordinal and age. */
    List<RuleView> rules(LocalDate day);

    /** What may follow another antigen on the day. */
    List<MixtureView> mixtures(LocalDate day);

    /** Who gets an additional dose on the day. */
    List<AdditionalView> additional(LocalDate day);

    /** Decisions of provinces, the newest first, also those that ended or are still to come. */
    List<OverrideView> overrides();

    /** Whether the actor may enter a decision of the province. */
    boolean mayOverride(Actor actor, UnitCode province);

    /**
     * Enters a province's decision to shorten an interval (7820/BYT-DP for AstraZeneca). Refused
     * with {@link DosesRefusal}: without PROVINCE over the province or ADMIN of the country; a dose
     * no rule knows in the period; an interval below the floor or not below the rule; a period that
     * ends before it begins or meets another decision on the same dose.
     */
    Outcome<OverrideView> override(NewOverride asked, Actor actor);

    /**
     * @param doses basic doses that make a course of the product complete
     * @param maxAge empty where there is none
     */
    record RuleView(
            String product,
            DoseCategory category,
            int ordinal,
            int minAge,
            Optional<Integer> maxAge,
            int intervalDays,
            int floorDays,
            int doses,
            LocalDate from,
            Optional<LocalDate> to,
            String source) {}

    /**
     * @param before antigen of the dose before, or of the basic course; {@code MIXED}
     * @param allowed FREELY, CONSENT or SCARCITY
     */
    record MixtureView(
            String before,
            String product,
            DoseCategory category,
            String allowed,
            Optional<Integer> intervalDays,
            String source) {}

    /**
     * @param cause WEAK-IMMUNITY, or the antigen of the basic course
     * @param withinDays since the last dose
     */
    record AdditionalView(String cause, Optional<Integer> withinDays, String source) {}

    /**
     * @param to last day; empty for an open end
     */
    record OverrideView(
            UUID id,
            UnitCode province,
            String product,
            DoseCategory category,
            int ordinal,
            int intervalDays,
            LocalDate from,
            Optional<LocalDate> to,
            String decision) {}

    /**
     * @param decision number, date and issuer of the paper, at most {@link #DECISION_MAX_LENGTH}
     *     characters
     */
    record NewOverride(
            UnitCode province,
            String product,
            DoseCategory category,
            int ordinal,
            int intervalDays,
            LocalDate from,
            Optional<LocalDate> to,
            String decision) {

        public static final int DECISION_MAX_LENGTH = 200;
    }
}
