package vn.tram.portal.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Feedback;
import vn.tram.kernel.UnitCode;
import vn.tram.portal.complaints.Step.Kind;
import vn.tram.portal.complaints.Step.Option;

/**
 * All questions in their order, as far as the answers so far say which there are. Where a complaint
 * is examined follows from the places it names (9458/BYT-CNTT), so whoever has no record is asked
 * for them.
 */
@Component
class Way {

    private final Offers offers;

    Way(Offers offers) {
        this.offers = offers;
    }

    List<Step> steps(Visit visit, Locale locale) {
        List<Step> steps = new ArrayList<>();
        Answers answers = visit.answers();
        if (visit.person().isEmpty() || answers.has(Answers.NAME)) {
            steps.add(Step.typed(Answers.NAME, "own-name", Kind.TEXT));
            steps.add(Step.typed(Answers.BIRTH, "own-birth", Kind.DAY));
        }
        if (answers.feedback()) {
            feedback(answers, steps, locale);
            return steps;
        }
        steps.add(Step.of(Answers.KIND, "kind", Kind.CHOICE, offers.kinds(locale)));
        answers.kind().ifPresent(kind -> ofARecord(kind, visit, steps, locale));
        return steps;
    }

    /** Those to which there is no answer yet; empty when it can be sent. */
    Optional<Step> next(Visit visit, Locale locale) {
        return steps(visit, locale).stream()
                .filter(step -> !step.answered(visit.answers()))
                .findFirst();
    }

    /** The fields that are asked about, so that an answer given on another way does not count. */
    List<ClaimField> fields(Visit visit, Locale locale) {
        return steps(visit, locale).stream()
                .flatMap(step -> Answers.field(step.key()).stream())
                .toList();
    }

    private void ofARecord(ComplaintKind kind, Visit visit, List<Step> steps, Locale locale) {
        Answers answers = visit.answers();
        if (kind.ofADose() && visit.person().isPresent()) {
            steps.add(
                    Step.of(
                            Answers.DOSE,
                            "dose",
                            Kind.CHOICE,
                            offers.doses(visit.person().get(), locale)));
        }
        boolean words =
                switch (kind) {
                    case DOSE_MISSING -> {
                        missing(steps);
                        site(answers, "site", steps, locale);
                        yield false;
                    }
                    case PERSONAL_DATA, DOSE_DATA -> {
                        contested(kind == ComplaintKind.PERSONAL_DATA, visit, steps, locale);
                        yield false;
                    }
                    default -> true;
                };
        if (visit.person().isEmpty() && kind != ComplaintKind.DOSE_MISSING) {
            if (kind.ofADose()) {
                site(answers, "site", steps, locale);
            } else {
                home(answers, steps);
            }
        }
        end(words, steps);
    }

    private void missing(List<Step> steps) {
        steps.add(
                Step.of(
                        Answers.of(ClaimField.PRODUCT),
                        "missing-product",
                        Kind.CHOICE,
                        offers.vaccines()));
        steps.add(Step.typed(Answers.of(ClaimField.GIVEN_ON), "missing-day", Kind.DAY));
        steps.add(Step.maybe(Answers.of(ClaimField.LOT), "missing-lot", Kind.TEXT));
    }

    private void contested(boolean identity, Visit visit, List<Step> steps, Locale locale) {
        steps.add(
                Step.of(
                        Answers.FIELDS,
                        visit.person().isPresent() ? "fields" : "fields-unknown",
                        Kind.CHECKS,
                        offers.fields(identity, visit, locale)));
        visit.answers().fields().stream()
                .filter(field -> field.identity() == identity)
                .map(field -> contested(field, locale))
                .forEach(steps::add);
    }

    private Step contested(ClaimField field, Locale locale) {
        String key = Answers.of(field);
        String words = "field-" + field.code();
        return switch (field) {
            case BIRTH_DATE, GIVEN_ON -> Step.typed(key, words, Kind.DAY);
            case PRODUCT -> Step.of(key, words, Kind.CHOICE, offers.vaccines());
            case SEX -> Step.of(key, words, Kind.CHOICE, offers.sexes(locale));
            case NAME, ID_NUMBER, LOT, PLACE -> Step.typed(key, words, Kind.TEXT);
        };
    }

    private void home(Answers answers, List<Step> steps) {
        steps.add(Step.of(Answers.PROVINCE, "home-province", Kind.LIST, offers.provinces()));
        answers.province().ifPresent(province -> steps.add(commune("home-commune", province)));
    }

    private Step commune(String words, UnitCode province) {
        return Step.of(Answers.COMMUNE, words, Kind.LIST, offers.communes(province)).orNothing();
    }

    /** The province, the facility by its name, the commune where no facility is found. */
    private void site(Answers answers, String words, List<Step> steps, Locale locale) {
        steps.add(Step.of(Answers.PROVINCE, words + "-province", Kind.LIST, offers.provinces()));
        if (answers.province().isEmpty()) {
            return;
        }
        UnitCode province = answers.province().get();
        steps.add(Step.maybe(Answers.SITE, words + "-name", Kind.TEXT));
        if (!answers.has(Answers.SITE)) {
            return;
        }
        List<Option> found =
                answers.text(Answers.SITE)
                        .map(name -> offers.facilities(name, province, locale))
                        .orElse(List.of());
        if (!found.isEmpty()) {
            steps.add(Step.of(Answers.FACILITY, words + "-facility", Kind.CHOICE, found));
        }
        boolean nowhere =
                found.isEmpty()
                        || answers.text(Answers.FACILITY).filter(Answers.NONE::equals).isPresent();
        if (nowhere) {
            steps.add(commune(words + "-commune", province));
        }
    }

    private void feedback(Answers answers, List<Step> steps, Locale locale) {
        steps.add(Step.of(Answers.ABOUT, "about", Kind.CHOICE, offers.subjects(locale)));
        if (answers.about().isEmpty()) {
            return;
        }
        Feedback.Subject subject = answers.about().get();
        if (subject == Feedback.Subject.OFFICE) {
            steps.add(Step.of(Answers.PROVINCE, "office-province", Kind.LIST, offers.provinces()));
            answers.province()
                    .ifPresent(province -> steps.add(commune("office-commune", province)));
        } else {
            site(answers, "place", steps, locale);
        }
        if (subject != Feedback.Subject.FACILITY) {
            steps.add(Step.maybe(Answers.WHOM, "whom", Kind.TEXT));
        }
        steps.add(Step.typed(Answers.WORDS, "feedback-words", Kind.WORDS));
        steps.add(Step.maybe(Answers.PAPERS, "feedback-papers", Kind.PAPERS));
    }

    private static void end(boolean words, List<Step> steps) {
        steps.add(Step.maybe(Answers.PAPERS, "papers", Kind.PAPERS));
        steps.add(
                words
                        ? Step.typed(Answers.WORDS, "words", Kind.WORDS)
                        : Step.maybe(Answers.WORDS, "more-words", Kind.WORDS));
    }
}
