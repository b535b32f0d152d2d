package vn.tram.doses.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tram.kernel.BirthDate;
import vn.tram.processes.doses.NextDose;
import vn.tram.stock.Product;

/**
 * Gives the doses of a person their numbers, categories and intervals: by date and never by the
 * order of entry, so that a dose recorded afterwards moves the later ones. What is known of a dose
 * itself (product, day, place, whether weak immunity was known) is all that counts.
 */
record Numbering(List<Numbered> doses, Course course) {

    /**
     * A dose as it was given.
     *
     * @param province of the place; its override of an interval counts
     * @param weakImmunity known of the person when the dose was entered
     */
    record Given(UUID id, String product, LocalDate on, String province, boolean weakImmunity) {}

    /**
     * @param intervalDays null for the first
     * @param tooShort below the rule of its day
     */
    record Numbered(Given given, Place place, int number, Integer intervalDays, boolean tooShort) {}

    static Numbering of(List<Given> doses, BirthDate birth, RuleBook book) {
        List<Numbered> numbered = new ArrayList<>();
        Course course = Course.NONE;
        for (Given given : doses.stream().sorted(Comparator.comparing(Given::on)).toList()) {
            Product product = book.products().get(given.product());
            Place place = book.next(course, given.weakImmunity(), given.on());
            numbered.add(number(given, place, product, course, birth, book));
            course =
                    course.after(
                            place.category(),
                            given.on(),
                            given.product(),
                            product.antigen(),
                            book.required(product.antigen()));
        }
        return new Numbering(numbered, course);
    }

    private static Numbered number(
            Given given,
            Place place,
            Product product,
            Course course,
            BirthDate birth,
            RuleBook book) {
        if (!course.begun()) {
            return new Numbered(given, place, 1, null, false);
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(course.lastOn(), given.on()));
        Requirement required =
                book.requirement(
                        product,
                        place,
                        given.on(),
                        birth.ageOn(given.on()).min(),
                        course,
                        given.province());
        boolean tooShort = required.rule() == NextDose.Rule.IN_FORCE && days < required.interval();
        return new Numbered(given, place, course.doses() + 1, days, tooShort);
    }

    Numbered of(UUID id) {
        return doses.stream()
                .filter(each -> each.given().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
