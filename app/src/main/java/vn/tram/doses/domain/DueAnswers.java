package vn.tram.doses.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.kernel.BirthDate;
import vn.tram.processes.doses.NextDose;
import vn.tram.processes.doses.NextDose.Person;
import vn.tram.processes.doses.NextDose.Question;
import vn.tram.processes.doses.NextDose.Reason;
import vn.tram.processes.doses.NextDose.Stopped;
import vn.tram.stock.Product;

/** Gathers what the decision table is asked about one person, and words its answer. */
@Component
class DueAnswers {

    private final DueTable table;

    DueAnswers(DueTable table) {
        this.table = table;
    }

    DueAnswer answer(
            Subject subject,
            Product product,
            LocalDate on,
            String province,
            DueConditions conditions,
            RuleBook book) {
        Course course = subject.course();
        Place place = book.next(course, subject.weakImmunity(), on);
        BirthDate.Age age = subject.birth().ageOn(on);
        Requirement required = book.requirement(product, place, on, age.min(), course, province);
        NextDose.Answer said = table.ask(question(subject, product, on, age, required, conditions));
        Optional<LocalDate> from = from(said, subject, required);
        return new DueAnswer(
                DueAnswer.Verdict.valueOf(said.verdict().name()),
                place.category(),
                place.ordinal(),
                course.doses() + 1,
                from,
                said.reason().code(),
                arguments(said.reason(), subject, product, place, required, from, book));
    }

    private static Question question(
            Subject subject,
            Product product,
            LocalDate on,
            BirthDate.Age age,
            Requirement required,
            DueConditions conditions) {
        Course course = subject.course();
        return new Question(
                subject.merged() ? Person.MERGED : subject.deadOn(on) ? Person.DEAD : Person.LIVING,
                subject.stopped(product.antigen())
                        .map(stop -> Stopped.valueOf(stop.code().name()))
                        .orElse(Stopped.NO),
                required.rule(),
                age.min(),
                age.max(),
                required.minAge(),
                required.maxAge(),
                required.mixing(),
                conditions.scarcity(),
                conditions.mixingConsent(),
                subject.notBefore() == null ? 0 : Math.max(0, days(on, subject.notBefore())),
                course.begun() ? days(course.lastOn(), on) : 0,
                required.interval());
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static Optional<LocalDate> from(
            NextDose.Answer said, Subject subject, Requirement required) {
        if (said.verdict() == NextDose.Verdict.NO) {
            return Optional.empty();
        }
        if (said.reason() == Reason.RULE_LATER) {
            return Optional.of(required.laterFrom());
        }
        Course course = subject.course();
        return Stream.of(
                        Optional.of(required.since()),
                        Optional.of(reaches(subject.birth(), required.minAge())),
                        Optional.ofNullable(subject.notBefore()),
                        Optional.ofNullable(course.lastOn())
                                .map(day -> day.plusDays(required.interval())))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The first day on which the age is certain. Who was born on 29 February waits for March. */
    private static LocalDate reaches(BirthDate birth, int years) {
        LocalDate last =
                switch (birth.precision()) {
                    case Y -> birth.storedDate().plusYears(1).minusDays(1);
                    case YM -> birth.storedDate().plusMonths(1).minusDays(1);
                    case YMD -> birth.storedDate();
                };
        LocalDate day = last.plusYears(years);
        return day.getDayOfMonth() == last.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static List<Object> arguments(
            Reason reason,
            Subject subject,
            Product product,
            Place place,
            Requirement required,
            Optional<LocalDate> from,
            RuleBook book) {
        return switch (reason) {
            case DUE, DEAD, MERGED -> List.of();
            case CONTRAINDICATED, REFUSED -> List.of(product.name(), since(subject, product));
            case NO_RULE -> List.of(product.name());
            case RULE_LATER -> List.of(required.laterFrom(), product.name());
            case TOO_OLD -> List.of(required.maxAge(), product.name());
            case MIXING_FORBIDDEN, MIXING_SCARCITY, MIXING_CONSENT ->
                    List.of(product.name(), nameBefore(place, subject.course(), book));
            case TOO_YOUNG -> List.of(required.minAge(), from.orElseThrow(), product.name());
            case POSTPONED -> List.of(subject.notBefore());
            case TOO_SOON ->
                    List.of(required.interval(), from.orElseThrow(), subject.course().lastOn());
        };
    }

    private static LocalDate since(Subject subject, Product product) {
        return subject.stopped(product.antigen()).orElseThrow().since();
    }

    /** The product that the mixture is weighed against; of a mixed course, the last one. */
    private static String nameBefore(Place place, Course course, RuleBook book) {
        String antigen = book.before(place, course);
        Product last = book.products().get(course.lastProduct());
        return last.antigen().equals(antigen)
                ? last.name()
                : book.products().values().stream()
                        .filter(product -> product.antigen().equals(antigen))
                        .map(Product::name)
                        .sorted()
                        .findFirst()
                        .orElse(last.name());
    }
}
