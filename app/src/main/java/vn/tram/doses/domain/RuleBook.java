package vn.tram.doses.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.doses.DoseCategory;
import vn.tram.processes.doses.NextDose;
import vn.tram.processes.doses.NextDose.Mixing;
import vn.tram.stock.Product;

/**
 * All rules at one moment, for one dose of one person. {@link DueSnapshot} says the same in SQL for
 * whole communes; a test compares the two.
 */
record RuleBook(
        Map<String, Product> products,
        Map<String, Integer> required,
        List<DoseRule> doses,
        List<MixingRule> mixtures,
        List<AdditionalRule> additional,
        List<IntervalOverride> overrides) {

    Optional<Product> product(String code) {
        return Optional.ofNullable(products.get(code));
    }

    /** A product that no rule asks more of is complete after one dose. */
    int required(String antigen) {
        return required.getOrDefault(antigen, 1);
    }

    /** The first day on which a rule knew the product. */
    Optional<LocalDate> licensedOn(String product) {
        return doses.stream()
                .filter(rule -> rule.product().equals(product))
                .map(rule -> rule.period().from())
                .min(Comparator.naturalOrder());
    }

    /** Which dose would be the next one on the day. */
    Place next(Course course, boolean weakImmunity, LocalDate day) {
        if (!course.complete()) {
            return new Place(DoseCategory.BASIC, course.basic() + 1);
        }
        return course.doses() == course.basic() && entitled(course, weakImmunity, day)
                ? new Place(DoseCategory.ADDITIONAL, 1)
                : new Place(DoseCategory.BOOSTER, course.booster() + 1);
    }

    private boolean entitled(Course course, boolean weakImmunity, LocalDate day) {
        long days = ChronoUnit.DAYS.between(course.lastOn(), day);
        return additional.stream()
                .filter(rule -> rule.period().holds(day) && rule.holdsAfter(days))
                .map(AdditionalRule::cause)
                .anyMatch(
                        cause ->
                                cause.equals(course.basicAntigen())
                                        || weakImmunity
                                                && cause.equals(AdditionalRule.WEAK_IMMUNITY));
    }

    /**
     * @param age years that are certain on the day
     */
    Requirement requirement(
            Product product, Place place, LocalDate day, int age, Course course, String province) {
        List<DoseRule> known = known(product.code(), place).toList();
        List<DoseRule> bands =
                known.stream()
                        .filter(rule -> rule.period().holds(day))
                        .sorted(Comparator.comparingInt(DoseRule::minAge))
                        .toList();
        if (bands.isEmpty()) {
            return withoutRule(known, day);
        }
        DoseRule band =
                bands.stream()
                        .filter(rule -> rule.minAge() <= age)
                        .reduce((younger, older) -> older)
                        .orElse(bands.get(0));
        Optional<MixingRule> mixture = mixture(product, place, day, course);
        return new Requirement(
                NextDose.Rule.IN_FORCE,
                null,
                known.stream()
                        .map(rule -> rule.period().from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                band.minAge(),
                bands.stream().mapToInt(DoseRule::maxAge).max().orElseThrow(),
                mixing(product, place, course, mixture),
                interval(band, day, course, mixture, province));
    }

    private Stream<DoseRule> known(String product, Place place) {
        return doses.stream()
                .filter(rule -> rule.product().equals(product) && rule.place().equals(place));
    }

    private static Requirement withoutRule(List<DoseRule> known, LocalDate day) {
        Optional<LocalDate> later =
                known.stream()
                        .filter(rule -> rule.period().beginsAfter(day))
                        .map(rule -> rule.period().from())
                        .min(Comparator.naturalOrder());
        return new Requirement(
                later.isPresent() ? NextDose.Rule.LATER : NextDose.Rule.NONE,
                later.orElse(null),
                null,
                0,
                0,
                Mixing.SAME,
                0);
    }

    /** Antigen on which the mixture is weighed; null before the first dose. */
    String before(Place place, Course course) {
        if (!course.begun()) {
            return null;
        }
        return place.category() == DoseCategory.BASIC
                ? products.get(course.lastProduct()).antigen()
                : course.basicAntigen();
    }

    private Optional<MixingRule> mixture(
            Product product, Place place, LocalDate day, Course course) {
        String before = before(place, course);
        if (before == null || before.equals(product.antigen())) {
            return Optional.empty();
        }
        return mixtures.stream()
                .filter(
                        rule ->
                                rule.before().equals(before)
                                        && rule.product().equals(product.code())
                                        && rule.category() == place.category()
                                        && rule.period().holds(day))
                .findFirst();
    }

    private Mixing mixing(
            Product product, Place place, Course course, Optional<MixingRule> mixture) {
        String before = before(place, course);
        if (before == null || before.equals(product.antigen())) {
            return Mixing.SAME;
        }
        return mixture.map(MixingRule::allowed).orElse(Mixing.FORBIDDEN);
    }

    private int interval(
            DoseRule band,
            LocalDate day,
            Course course,
            Optional<MixingRule> mixture,
            String province) {
        if (!course.begun()) {
            return 0;
        }
        return mixture.map(MixingRule::interval)
                .orElseGet(
                        () ->
                                overrides.stream()
                                        .filter(each -> applies(each, band, day, province))
                                        .map(each -> Math.max(each.interval(), band.floor()))
                                        .findFirst()
                                        .orElse(band.interval()));
    }

    private static boolean applies(
            IntervalOverride override, DoseRule band, LocalDate day, String province) {
        return override.province().equals(province)
                && override.product().equals(band.product())
                && override.place().equals(band.place())
                && override.period().holds(day);
    }
}
