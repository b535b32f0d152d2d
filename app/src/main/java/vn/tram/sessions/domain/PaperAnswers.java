package vn.tram.sessions.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tram.forms.screening.Item;
import vn.tram.forms.screening.Patient;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.VitalSign;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningDraft.History;

/**
 * Answers and vital signs of a paper form, typed by the numbers that the form prints: what is not
 * named was answered with 'no'.
 */
final class PaperAnswers {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,2}[a-z]?)(?:[:=](\\d{1,2}))?");
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?:(?<sys>\\d{2,3})/(?<dia>\\d{2,3})|(?<kind>[mns])?(?<value>\\d{1,3}(?:[.,]\\d)?))");

    /** Words that an item must carry are on the paper. */
    private static final String ON_PAPER = "Ghi trên phiếu giấy";

    private PaperAnswers() {}

    static Outcome<ScreeningDraft> draft(PaperLine line, Questionnaire form, Patient patient) {
        return answers(line.screening(), form, patient)
                .then(
                        answers ->
                                signs(line.signs())
                                        .map(
                                                signs ->
                                                        new ScreeningDraft(
                                                                answers, signs, History.NONE)));
    }

    private static Outcome<Map<String, AnswerText>> answers(
            String typed, Questionnaire form, Patient patient) {
        Map<String, AnswerText> answers = new HashMap<>();
        form.questionsFor(patient).forEach(item -> answers.put(item.code(), AnswerText.NO));
        if (typed.strip().equals(PaperLine.ALL_NO)) {
            return Outcome.done(answers);
        }
        for (String token : typed.strip().toLowerCase(java.util.Locale.ROOT).split("[\\s,;]+")) {
            Matcher found = ITEM.matcher(token);
            Optional<Item> item =
                    found.matches() ? numbered(found.group(1), form, patient) : Optional.empty();
            if (item.isEmpty()) {
                return PaperReading.refused(Field.SCREENING, Fault.NO_SUCH_ITEM);
            }
            answers.put(item.get().code(), yes(item.get(), found.group(2)));
        }
        return Outcome.done(answers);
    }

    private static Optional<Item> numbered(String number, Questionnaire form, Patient patient) {
        return form.questionsFor(patient).stream()
                .filter(
                        item ->
                                item.lines().stream()
                                        .anyMatch(line -> line.number().equalsIgnoreCase(number)))
                .findFirst();
    }

    private static AnswerText yes(Item item, String detail) {
        String given = detail == null ? "" : detail;
        boolean grade = item.details().contains(Item.Detail.GRADE);
        boolean weeks = item.details().contains(Item.Detail.WEEKS);
        boolean words =
                item.details().contains(Item.Detail.WHICH_VACCINE)
                        || item.details().contains(Item.Detail.WORDS);
        return new AnswerText(true, grade ? given : "", weeks ? given : "", words ? ON_PAPER : "");
    }

    private static Outcome<Map<String, String>> signs(String typed) {
        Map<String, String> signs = new HashMap<>();
        for (String token : typed.strip().toLowerCase(java.util.Locale.ROOT).split("[\\s;]+")) {
            if (token.isEmpty()) {
                continue;
            }
            Matcher found = SIGN.matcher(token);
            if (!found.matches()) {
                return PaperReading.refused(Field.SIGNS, Fault.SIGN_UNREADABLE);
            }
            if (found.group("sys") != null) {
                signs.put(VitalSign.SYSTOLIC.code(), found.group("sys"));
                signs.put(VitalSign.DIASTOLIC.code(), found.group("dia"));
            } else {
                signs.put(sign(found.group("kind")).code(), found.group("value"));
            }
        }
        return Outcome.done(signs);
    }

    private static VitalSign sign(String kind) {
        if (kind == null) {
            return VitalSign.TEMPERATURE;
        }
        return switch (kind) {
            case "m" -> VitalSign.PULSE;
            case "n" -> VitalSign.RESPIRATION;
            default -> VitalSign.SPO2;
        };
    }
}
