package vn.tram.doses.domain;

import java.time.LocalDate;
import vn.tram.doses.CourseView;
import vn.tram.doses.DoseCategory;

/**
 * How far somebody is with a disease, by the doses that count.
 *
 * @param lastOn null before the first dose, as are product and antigen
 * @param basicAntigen of all basic doses, {@link #MIXED} where they differ
 * @param basicRequired basic doses that make the course complete; 0 before the first
 */
record Course(
        int basic,
        int additional,
        int booster,
        LocalDate lastOn,
        String lastProduct,
        String basicAntigen,
        int basicRequired) {

    static final String MIXED = "MIXED";

    static final Course NONE = new Course(0, 0, 0, null, null, null, 0);

    boolean begun() {
        return lastOn != null;
    }

    /** Fully dosed: a dose of a third kind counts for nothing here. */
    boolean complete() {
        return CourseView.complete(basic, basicRequired);
    }

    int doses() {
        return basic + additional + booster;
    }

    /**
     * After one more dose.
     *
     * @param required basic doses of a course of the antigen
     */
    Course after(
            DoseCategory category, LocalDate day, String product, String antigen, int required) {
        boolean isBasic = category == DoseCategory.BASIC;
        return new Course(
                basic + (isBasic ? 1 : 0),
                additional + (category == DoseCategory.ADDITIONAL ? 1 : 0),
                booster + (category == DoseCategory.BOOSTER ? 1 : 0),
                day,
                product,
                isBasic ? joined(antigen) : basicAntigen,
                isBasic ? Math.max(basicRequired, required) : basicRequired);
    }

    private String joined(String antigen) {
        return basicAntigen == null || basicAntigen.equals(antigen) ? antigen : MIXED;
    }
}
