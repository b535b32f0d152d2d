package vn.tram.complaints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/**
 * How complaints are dealt with, by unit. Needs SUPERVISOR or PROVINCE over the unit that is asked
 * for; officers are compared for SUPERVISOR only. Figures are of the units below the one asked for:
 * provinces of the country, communes of a province.
 */
public interface ComplaintSupervision {

    /** Most units and most officers in one answer. */
    int MOST = 200;

    /** Days that can be looked back. */
    List<Integer> PERIODS = List.of(7, 30, 90);

    /** The widest places that the actor may ask for; an empty unit is the country. */
    List<Optional<UnitCode>> places(Actor actor);

    /**
     * Empty where the actor may not look.
     *
     * @param unit empty for the whole country
     * @param days of {@link #PERIODS}, back from now, by the date of the answer
     */
    Optional<Figures> figures(Optional<UnitCode> unit, int days, Actor actor);

    /**
     * @param reasons how often each of the thirteen was given, by code
     * @param medianHours from filing to the new certificate, of what was corrected in the period
     *     and certified since; empty where nothing was
     * @param officers who rejects far more or less than the others; empty also for readers who do
     *     not supervise
     */
    record Figures(
            List<UnitLine> units,
            Map<Age, Integer> ages,
            Map<Integer, Integer> reasons,
            Map<ComplaintOutcome, Integer> outcomes,
            Optional<Double> medianHours,
            List<OfficerLine> officers) {

        public int open() {
            return units.stream().mapToInt(UnitLine::open).sum();
        }

        public int late() {
            return units.stream().mapToInt(UnitLine::late).sum();
        }

        public int reopened() {
            return units.stream().mapToInt(UnitLine::reopened).sum();
        }
    }

    /** Since when a complaint that is open was filed. The words: {@code complaints.age.<code>}. */
    enum Age {
        A_DAY,
        TWO_DAYS,
        A_WEEK,
        LONGER;

        /** Stable, lower case: {@code a-day}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A unit below the one asked for.
     *
     * @param answered in the period, with those rejected among them
     */
    record UnitLine(
            UnitCode unit,
            int open,
            int late,
            int reopened,
            int answered,
            int rejected,
            Optional<Double> medianHours) {}

    /**
     * An officer beside the others of the unit asked for who work at the same kind of desk.
     *
     * @param others share of rejections among what the others decided, 0 to 1
     */
    record OfficerLine(
            StaffId officer,
            String name,
            int decided,
            int rejected,
            double others,
            RejectionRule.Verdict verdict) {

        public double share() {
            return rejected / (double) decided;
        }
    }
}
