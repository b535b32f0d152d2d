package vn.tram.portal.complaints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.people.PersonId;
import vn.tram.shell.Messages;
import vn.tram.stock.Products;

/** Which question comes next, one a page, by what was answered before. */
@Component
class Questions {

    private final Doses doses;
    private final Products products;
    private final Messages messages;

    Questions(Doses doses, Products products, Messages messages) {
        this.doses = doses;
        this.products = products;
        this.messages = messages;
    }

    /** One of a few answers. */
    record Option(String value, String text) {}

    /**
     * A question.
     *
     * @param name of the answer
     * @param options empty where it is typed
     * @param day three boxes for a date
     * @param words a large box
     */
    record Question(
            String name,
            String title,
            String hint,
            List<Option> options,
            boolean day,
            boolean words) {}

    /** Empty when everything needed was answered. */
    Optional<Question> next(Answers answers, PersonId person, Locale locale) {
        Optional<ComplaintKind> kind = answers.kind();
        if (kind.isEmpty()) {
            return Optional.of(choice(Answers.KIND, "kind", kinds(locale), locale));
        }
        List<DoseView> given = doses.ofPerson(person, false);
        boolean theirs =
                answers.dose()
                        .filter(id -> given.stream().anyMatch(dose -> dose.id().equals(id)))
                        .isPresent();
        if (kind.get().ofADose() && !theirs) {
            return Optional.of(choice(Answers.DOSE, "dose", doses(given, locale), locale));
        }
        if (kind.get() == ComplaintKind.DOSE_MISSING) {
            return missing(answers, locale);
        }
        boolean identity = kind.get() == ComplaintKind.PERSONAL_DATA;
        if (identity || kind.get() == ComplaintKind.DOSE_DATA) {
            return contested(answers, identity, locale);
        }
        return words(answers, locale);
    }

    private Optional<Question> missing(Answers answers, Locale locale) {
        if (answers.text(Answers.PRODUCT).isEmpty()) {
            return Optional.of(choice(Answers.PRODUCT, "product", vaccines(), locale));
        }
        return answers.text(Answers.DAY).isEmpty()
                ? Optional.of(day("given-on", locale))
                : words(answers, locale);
    }

    private Optional<Question> contested(Answers answers, boolean identity, Locale locale) {
        Optional<ClaimField> field = answers.field().filter(each -> each.identity() == identity);
        if (field.isEmpty()) {
            return Optional.of(choice(Answers.FIELD, "field", fields(identity, locale), locale));
        }
        if (answers.text(Answers.source(field.get())).isPresent()) {
            return words(answers, locale);
        }
        return Optional.of(
                switch (field.get()) {
                    case BIRTH_DATE, GIVEN_ON -> day(field.get().code(), locale);
                    case PRODUCT -> choice(Answers.PRODUCT, "product", vaccines(), locale);
                    case SEX -> choice(Answers.VALUE, "sex", sexes(locale), locale);
                    case NAME, ID_NUMBER, LOT, PLACE -> typed(field.get().code(), locale);
                });
    }

    private Optional<Question> words(Answers answers, Locale locale) {
        return answers.text(Answers.WORDS).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Question(
                                Answers.WORDS,
                                text("words", locale),
                                text("words.hint", locale),
                                List.of(),
                                false,
                                true));
    }

    private Question choice(String name, String key, List<Option> options, Locale locale) {
        return new Question(name, text(key, locale), "", options, false, false);
    }

    private Question day(String key, Locale locale) {
        return new Question(
                Answers.DAY, text(key, locale), text("day.hint", locale), List.of(), true, false);
    }

    private Question typed(String key, Locale locale) {
        return new Question(
                Answers.VALUE,
                text(key, locale),
                text(key + ".hint", locale),
                List.of(),
                false,
                false);
    }

    private List<Option> kinds(Locale locale) {
        return Arrays.stream(ComplaintKind.values())
                .filter(kind -> kind != ComplaintKind.FEEDBACK)
                .map(
                        kind ->
                                new Option(
                                        kind.name(),
                                        messages.text(locale, "complaints.kind." + kind.code())))
                .toList();
    }

    private List<Option> doses(List<DoseView> given, Locale locale) {
        return given.stream()
                .map(
                        dose ->
                                new Option(
                                        dose.id().value().toString(),
                                        messages.text(
                                                locale,
                                                "portal.complaint.dose.item",
                                                dose.number(),
                                                products.byCode(dose.product())
                                                        .map(one -> one.name())
                                                        .orElse(dose.product()),
                                                messages.formats().date(dose.givenOn()))))
                .toList();
    }

    private List<Option> fields(boolean identity, Locale locale) {
        return Arrays.stream(ClaimField.values())
                .filter(field -> field.identity() == identity)
                .map(
                        field ->
                                new Option(
                                        field.name(),
                                        messages.text(locale, "complaints.field." + field.code())))
                .toList();
    }

    private List<Option> vaccines() {
        return products.all().stream()
                .map(product -> new Option(product.code(), product.name()))
                .toList();
    }

    private List<Option> sexes(Locale locale) {
        List<Option> sexes = new ArrayList<>();
        sexes.add(new Option("male", text("sex.male", locale)));
        sexes.add(new Option("female", text("sex.female", locale)));
        return sexes;
    }

    private String text(String key, Locale locale) {
        return messages.text(locale, "portal.complaint." + key);
    }
}
