package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintsRefusal;
import vn.tram.complaints.Feedback;
import vn.tram.complaints.NewComplaint;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.ValueProblem;
import vn.tram.shell.Messages;

/** What was typed as an answer, and what is wrong with it in words. */
@Component
class AnswerCheck {

    private static final int LONGEST_SITE = 200;

    private final CitizenComplaints complaints;
    private final Offers offers;
    private final Messages messages;
    private final Clock clock;

    AnswerCheck(CitizenComplaints complaints, Offers offers, Messages messages, Clock clock) {
        this.complaints = complaints;
        this.offers = offers;
        this.messages = messages;
        this.clock = clock;
    }

    /** The answer in one text; a day from its three boxes, choices with commas between. */
    static String typed(Step step, HttpServletRequest request) {
        return switch (step.kind()) {
            case DAY ->
                    Stream.of("d", "m", "y")
                            .map(name -> one(request, name))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("/"));
            case CHECKS ->
                    Optional.ofNullable(request.getParameterValues("a")).stream()
                            .flatMap(Arrays::stream)
                            .collect(Collectors.joining(","));
            case WORDS -> one(request, "a").replace("\r\n", "\n");
            default -> one(request, "a");
        };
    }

    static String one(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
    }

    /** What is wrong; empty when the answer can be kept. */
    Optional<String> fault(Step step, String typed, Visit visit, Locale locale) {
        if (typed.isEmpty()) {
            return step.optional()
                    ? Optional.empty()
                    : Optional.of(text(locale, "empty." + step.kind().name()));
        }
        if (!step.options().isEmpty() && !offered(step, typed)) {
            return Optional.of(text(locale, "empty." + step.kind().name()));
        }
        return Answers.field(step.key())
                .map(field -> ofField(field, typed, visit, locale))
                .orElseGet(() -> other(step, typed, visit, locale));
    }

    private static boolean offered(Step step, String typed) {
        return List.of(typed.split(",")).stream()
                .allMatch(
                        one ->
                                step.options().stream()
                                        .anyMatch(option -> option.value().equals(one)));
    }

    private Optional<String> ofField(ClaimField field, String typed, Visit visit, Locale locale) {
        boolean asked = visit.answers().fields().contains(field);
        Optional<String> recorded =
                asked ? Optional.ofNullable(offers.recorded(visit).get(field)) : Optional.empty();
        return complaints
                .fault(field, typed, recorded)
                .map(refusal -> words(refusal, field == ClaimField.GIVEN_ON, locale));
    }

    private Optional<String> other(Step step, String typed, Visit visit, Locale locale) {
        return switch (step.key()) {
            case Answers.NAME ->
                    PersonName.parse(typed).whatIsWrong().map(problem -> fault(problem, locale));
            case Answers.BIRTH ->
                    BirthDate.parse(typed, PortalDay.of(clock))
                            .whatIsWrong()
                            .map(problem -> fault(problem, locale));
            case Answers.KIND -> withoutDoses(typed, visit, locale);
            case Answers.WORDS -> words(step, typed, locale);
            case Answers.WHOM -> tooLong(typed, Feedback.WHOM_MOST, locale);
            case Answers.SITE -> tooLong(typed, LONGEST_SITE, locale);
            default -> Optional.empty();
        };
    }

    /** Who has no dose on record cannot point at one. */
    private Optional<String> withoutDoses(String kind, Visit visit, Locale locale) {
        boolean none =
                ComplaintKind.valueOf(kind).ofADose()
                        && visit.person()
                                .filter(person -> offers.doses(person, locale).isEmpty())
                                .isPresent();
        return none ? Optional.of(text(locale, "no-doses")) : Optional.empty();
    }

    private Optional<String> words(Step step, String typed, Locale locale) {
        int length = CleanText.of(typed).length();
        if (!step.optional() && length < NewComplaint.WORDS_LEAST) {
            return Optional.of(text(locale, "few-words", NewComplaint.WORDS_LEAST));
        }
        return tooLong(typed, NewComplaint.WORDS_MOST, locale);
    }

    private Optional<String> tooLong(String typed, int most, Locale locale) {
        return CleanText.of(typed).length() > most
                ? Optional.of(text(locale, "too-long", most))
                : Optional.empty();
    }

    /** A refusal in words; of a day that a dose was given, not those of birth dates. */
    String words(Refusal refusal, boolean givenOn, Locale locale) {
        if (refusal instanceof ComplaintsRefusal.Faulty faulty) {
            return givenOn
                    ? text(
                            locale,
                            faulty.problem().kind() == ValueProblem.Kind.DATE_FUTURE
                                    ? "day.future"
                                    : "day.unreadable")
                    : fault(faulty.problem(), locale);
        }
        return messages.refusal(locale, refusal);
    }

    private String fault(ValueProblem problem, Locale locale) {
        return messages.text(locale, "fault." + problem.code(), problem.arguments().toArray());
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.text(locale, "portal.ask.fault." + key, arguments);
    }
}
