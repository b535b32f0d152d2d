package vn.tram.doses;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a person is with one disease.
 *
 * @param lastProduct product of the latest dose
 * @param basicAntigen antigen of all basic doses, {@code MIXED} where they differ
 * @param basicRequired basic doses that make this course complete; 0 before the first dose
 * @param fullyDosed the basic course is complete (<i>đủ liều cơ bản</i>)
 * @param weakImmunity entitled to an additional dose
 * @param notBefore postponed until this day
 */
public record CourseView(
        int basic,
        int additional,
        int booster,
        Optional<LocalDate> lastOn,
        Optional<String> lastProduct,
        Optional<String> basicAntigen,
        int basicRequired,
        boolean fullyDosed,
        boolean weakImmunity,
        Optional<LocalDate> notBefore) {

    /**
     * Whether so many basic doses complete the course (<i>đủ liều cơ bản</i>).
     *
     * @param required of the course; 0 before the first dose
     */
    public static boolean complete(int basic, int required) {
        return basic > 0 && basic >= required;
    }
}
