package vn.tram.portal.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.people.PersonId;
import vn.tram.safety.PatientState;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.shell.Messages;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Which question comes next, one a page, by what was answered before. */
@Component
class EventQuestions {

    /** How somebody says that they are, the best first. */
    private static final List<PatientState> STATES =
            List.of(PatientState.RECOVERED, PatientState.RECOVERING, PatientState.NOT_RECOVERED);

    private final Doses doses;
    private final Products products;
    private final Messages messages;
    private final Clock clock;

    EventQuestions(Doses doses, Products products, Messages messages, Clock clock) {
        this.doses = doses;
        this.products = products;
        this.messages = messages;
        this.clock = clock;
    }

    /** How a question is answered. */
    enum Kind {
        ONE,
        SEVERAL,
        MOMENT,
        LINE,
        WORDS
    }

    record Option(String value, String text) {}

    record Question(String name, String title, String hint, Kind kind, List<Option> options) {

        boolean one() {
            return kind == Kind.ONE;
        }

        boolean several() {
            return kind == Kind.SEVERAL;
        }

        boolean moment() {
            return kind == Kind.MOMENT;
        }

        boolean line() {
            return kind == Kind.LINE;
        }

        boolean words() {
            return kind == Kind.WORDS;
        }
    }

    record Said(String label, String text) {}

    /** Empty when everything needed was answered. */
    Optional<Question> next(EventAnswers answers, PersonId person, Locale locale) {
        List<DoseView> given = doses.ofPerson(person, false);
        if (!answers.elsewhere() && theirs(answers, given).isEmpty()) {
            return Optional.of(
                    asked(EventAnswers.DOSE, "dose", Kind.ONE, doses(given, locale), locale));
        }
        if (answers.elsewhere() && answers.text(EventAnswers.VACCINE).isEmpty()) {
            return Optional.of(
                    asked(EventAnswers.VACCINE, "vaccine", Kind.LINE, List.of(), locale));
        }
        if (answers.text(EventAnswers.SIGNS).isEmpty()) {
            return Optional.of(
                    asked(EventAnswers.SIGNS, "signs", Kind.SEVERAL, signs(locale), locale));
        }
        if (answers.at(clock.instant()).isEmpty()) {
            return Optional.of(asked(EventAnswers.DAY, "when", Kind.MOMENT, List.of(), locale));
        }
        if (answers.state().isEmpty()) {
            return Optional.of(
                    asked(EventAnswers.STATE, "state", Kind.ONE, states(locale), locale));
        }
        return answers.text(EventAnswers.WORDS).isPresent()
                ? Optional.empty()
                : Optional.of(asked(EventAnswers.WORDS, "words", Kind.WORDS, List.of(), locale));
    }

    private static Optional<DoseView> theirs(EventAnswers answers, List<DoseView> given) {
        return answers.dose()
                .flatMap(
                        id ->
                                given.stream()
                                        .filter(dose -> dose.id().value().equals(id))
                                        .findFirst());
    }

    /** Everything that was answered, to look at once more. */
    List<Said> said(EventAnswers answers, PersonId person, Locale locale) {
        List<Said> said = new ArrayList<>();
        String dose =
                theirs(answers, doses.ofPerson(person, false))
                        .map(each -> dose(each, locale))
                        .orElseGet(() -> answers.text(EventAnswers.VACCINE).orElse(""));
        said.add(new Said(text("dose.label", locale), dose));
        List<String> signs = new ArrayList<>();
        answers.signs().forEach(sign -> signs.add(sign(sign, locale)));
        if (answers.text(EventAnswers.SIGNS).orElse("").contains(EventAnswers.OTHER_SIGN)) {
            signs.add(text("signs.other", locale));
        }
        said.add(new Said(text("signs.label", locale), String.join(", ", signs)));
        answers.at(clock.instant())
                .ifPresent(
                        at ->
                                said.add(
                                        new Said(
                                                text("when.label", locale),
                                                messages.formats().dateTime(at))));
        answers.text(EventAnswers.STATE)
                .ifPresent(
                        state ->
                                said.add(
                                        new Said(
                                                text("state.label", locale),
                                                text("state." + state, locale))));
        answers.text(EventAnswers.WORDS)
                .ifPresent(words -> said.add(new Said(text("words.label", locale), words)));
        return said;
    }

    private Question asked(
            String name, String key, Kind kind, List<Option> options, Locale locale) {
        return new Question(name, text(key, locale), text(key + ".hint", locale), kind, options);
    }

    private List<Option> doses(List<DoseView> given, Locale locale) {
        return Stream.concat(
                        given.stream()
                                .map(
                                        dose ->
                                                new Option(
                                                        dose.id().value().toString(),
                                                        dose(dose, locale))),
                        Stream.of(
                                new Option(EventAnswers.ELSEWHERE, text("dose.elsewhere", locale))))
                .toList();
    }

    private String dose(DoseView dose, Locale locale) {
        return messages.text(
                locale,
                "portal.event.dose.item",
                dose.number(),
                products.byCode(dose.product()).map(Product::name).orElse(dose.product()),
                messages.formats().date(dose.givenOn()));
    }

    /** Signs of danger first. */
    private List<Option> signs(Locale locale) {
        return Stream.concat(
                        Arrays.stream(Sign.values())
                                .sorted(
                                        (one, other) ->
                                                Boolean.compare(other.danger(), one.danger()))
                                .map(sign -> new Option(sign.name(), sign(sign, locale))),
                        Stream.of(new Option(EventAnswers.OTHER_SIGN, text("signs.other", locale))))
                .toList();
    }

    private String sign(Sign sign, Locale locale) {
        return messages.text(locale, "day.sign." + sign.name());
    }

    private List<Option> states(Locale locale) {
        return Stream.of(
                        STATES.stream().map(Enum::name),
                        Stream.of(EventAnswers.HOSPITAL, PatientState.DIED.name()))
                .flatMap(each -> each)
                .map(name -> new Option(name, text("state." + name, locale)))
                .toList();
    }

    private String text(String key, Locale locale) {
        return messages.text(locale, "portal.event." + key);
    }
}
