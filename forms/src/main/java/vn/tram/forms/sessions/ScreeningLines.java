package vn.tram.forms.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tram.forms.screening.Answer;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Item;
import vn.tram.forms.screening.Measurement;
import vn.tram.forms.screening.PositiveFinding;
import vn.tram.forms.screening.ScreeningSheet;
import vn.tram.forms.screening.VitalSign;
import vn.tram.forms.screening.VitalSignRule;
import vn.tram.forms.screening.VitalSignRule.Need;

/** The lines of a screening form as they are printed. */
public final class ScreeningLines {

    private static final Set<Finding> MEASURED =
            Set.of(
                    Finding.TEMPERATURE,
                    Finding.PULSE,
                    Finding.BLOOD_PRESSURE,
                    Finding.RESPIRATION,
                    Finding.SPO2);

    private final ScreeningForm form;
    private final Optional<ScreeningSheet> sheet;

    ScreeningLines(ScreeningForm form) {
        this.form = form;
        this.sheet = form.filled().map(ScreeningForm.Filled::sheet);
    }

    /**
     * A question with its two boxes.
     *
     * @param details what the answer carries; empty for none
     * @param write whether a line to write on follows
     */
    public record QuestionLine(
            String number, String words, String details, boolean write, boolean no, boolean yes) {}

    /** A line of the conclusion with its box. */
    public record ConclusionLine(String words, boolean ticked) {}

    /**
     * An earlier dose.
     *
     * @param ordinal from 1
     */
    public record DoseLine(int ordinal, String vaccine, String date) {}

    /** A vital sign with its value or a line to write on. */
    public record SignLine(String label, String value, String unit, String need) {}

    public List<QuestionLine> questions() {
        return form.questionnaire().items().stream()
                .flatMap(item -> item.lines().stream().map(line -> question(item, line)))
                .toList();
    }

    private QuestionLine question(Item item, Item.Line line) {
        Optional<Answer> answer =
                sheet.stream()
                        .flatMap(filled -> filled.answers().stream())
                        .filter(given -> given.finding().code().equals(item.code()))
                        .findFirst();
        boolean yes = answer.map(line::ticked).orElse(found(item));
        boolean answered = answer.isPresent() || (sheet.isPresent() && !asked(item));
        return new QuestionLine(
                line.number(),
                line.wording().vi(),
                answer.filter(given -> yes || belowGrade(given))
                        .map(ScreeningLines::details)
                        .orElse(""),
                sheet.isEmpty() && !item.details().isEmpty(),
                answered && !yes,
                yes);
    }

    /** A 'yes' of a lower grade than the line asks for is printed as 'no' that says which. */
    private static boolean belowGrade(Answer answer) {
        return answer.yes() && answer.grade().isPresent();
    }

    private static boolean asked(Item item) {
        return item.source() == Item.Source.ASKED;
    }

    private boolean found(Item item) {
        return switch (item.source()) {
            case ASKED -> false;
            case AGE -> findings().contains(Finding.AGE_OVER_65);
            case MEASURED -> findings().stream().anyMatch(MEASURED::contains);
        };
    }

    private Set<Finding> findings() {
        return sheet.stream()
                .flatMap(filled -> filled.findings().stream())
                .map(PositiveFinding::finding)
                .collect(Collectors.toSet());
    }

    private static String details(Answer answer) {
        List<String> parts = new ArrayList<>();
        if (!answer.words().isBlank()) {
            parts.add(answer.words());
        }
        answer.grade().ifPresent(grade -> parts.add("độ " + roman(grade)));
        answer.weeks().ifPresent(weeks -> parts.add(weeks + " tuần"));
        return String.join(", ", parts);
    }

    private static String roman(int grade) {
        return List.of("I", "II", "III", "IV").get(grade - 1);
    }

    /** The vital signs that the version asks of anybody. */
    public List<SignLine> signs() {
        return form.questionnaire().vitalSigns().stream()
                .filter(rule -> rule.need() != Need.NOBODY || measured(rule.sign()).isPresent())
                .map(this::sign)
                .toList();
    }

    private SignLine sign(VitalSignRule rule) {
        VitalSign sign = rule.sign();
        return new SignLine(
                sign.label().vi(),
                measured(sign).map(Measurement::printed).orElse(""),
                sign.unit(),
                need(rule.need()));
    }

    private Optional<Measurement> measured(VitalSign sign) {
        return sheet.stream()
                .flatMap(filled -> filled.measurements().stream())
                .filter(value -> value.sign() == sign)
                .findFirst();
    }

    private static String need(Need need) {
        return switch (need) {
            case EVERYBODY, NOBODY -> "";
            case PRESSURE_AT_RISK ->
                    "khi có tiền sử tăng, hạ huyết áp, bệnh tim mạch, trên 65 tuổi";
            case HEART_OR_BREATH -> "khi có tiền sử suy tim, đau ngực, khó thở";
        };
    }

    public List<ConclusionLine> conclusions() {
        return form.questionnaire().conclusions().entrySet().stream()
                .map(
                        line ->
                                new ConclusionLine(
                                        line.getValue().vi(),
                                        form.filled()
                                                .filter(f -> f.conclusion() == line.getKey())
                                                .isPresent()))
                .toList();
    }

    /** As many lines as the version prints, more when there are more doses. */
    public List<DoseLine> doses() {
        int lines = Math.max(form.questionnaire().earlierDoses(), form.earlierDoses().size());
        return IntStream.range(0, lines).mapToObj(this::dose).toList();
    }

    private DoseLine dose(int index) {
        if (index >= form.earlierDoses().size()) {
            return new DoseLine(index + 1, "", "");
        }
        ScreeningForm.EarlierDose dose = form.earlierDoses().get(index);
        return new DoseLine(index + 1, dose.vaccine(), dose.date());
    }
}
