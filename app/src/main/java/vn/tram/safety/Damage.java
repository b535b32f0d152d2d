package vn.tram.safety;

import java.util.OptionalInt;

/**
 * What a compensable event cost, in đồng. All of it is proved by papers in the case.
 *
 * @param medicalCost of the event and before a death; costs of unrelated diseases left out
 * @param insurancePaid what health insurance has paid of it
 * @param monthlyIncome of the person: salary by social insurance, or the regional minimum wage
 * @param daysLost working days the person could not work
 * @param carerIncome monthly, of whoever cared for the person
 * @param carerDays working days of care
 */
public record Damage(
        Kind kind,
        long medicalCost,
        long insurancePaid,
        long monthlyIncome,
        int daysLost,
        long carerIncome,
        int carerDays) {

    /** More than this in đồng is a slip of the keyboard. */
    public static final long MOST = 100_000_000_000L;

    /** Most working days of one case. */
    public static final int MOST_DAYS = 10_000;

    /** What the law compensates (NĐ 104/2016 art. 15, NĐ 165/2026 art. 50). */
    public enum Kind {
        /** A serious accident that left sequelae and with them a disability. */
        DISABILITY,
        DEATH
    }

    /** The first field that cannot be, counted from 1 after {@code kind}; empty when all can. */
    public OptionalInt impossible() {
        long[] amounts = {
            medicalCost, insurancePaid, monthlyIncome, daysLost, carerIncome, carerDays
        };
        for (int field = 0; field < amounts.length; field++) {
            boolean days = field == 3 || field == 5;
            if (amounts[field] < 0 || amounts[field] > (days ? MOST_DAYS : MOST)) {
                return OptionalInt.of(field + 1);
            }
        }
        return insurancePaid > medicalCost ? OptionalInt.of(2) : OptionalInt.empty();
    }
}
