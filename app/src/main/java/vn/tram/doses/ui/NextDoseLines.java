package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.doses.CourseView;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueAnswer.Verdict;
import vn.tram.doses.DueConditions;
import vn.tram.doses.ui.PersonDoses.Sources;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonView;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.Product;

/**
 * What is due today and with which products; where nothing is, when it will be or why it is not.
 * Products that can never follow are left out as long as there is another answer.
 */
class NextDoseLines extends Div {

    /** What says no to one product and nothing about the person. */
    private static final Set<String> OF_THE_PRODUCT =
            Set.of("no-rule", "too-old", "mixing-forbidden", "mixing-scarcity");

    /** What the person can open by agreeing. */
    private static final String WITH_CONSENT = "mixing-consent";

    private final transient Sources sources;

    NextDoseLines(PersonView person, CourseView course, Sources sources) {
        this.sources = sources;
        addClassName("cell-lines");
        Map<Product, DueAnswer> answers = answers(person);
        Map<String, String> due = dueProducts(answers);
        if (!due.isEmpty()) {
            due.forEach((dose, products) -> add(due(dose, products)));
            answers.values().stream()
                    .filter(answer -> answer.reason().equals(WITH_CONSENT))
                    .forEach(answer -> add(Texts.quiet(sources.words().reason(answer))));
        } else {
            others(answers, course).entrySet().forEach(this::addLine);
        }
    }

    private Map<Product, DueAnswer> answers(PersonView person) {
        LocalDate today = LocalDate.ofInstant(sources.clock().instant(), Formats.ZONE);
        UnitCode province = province(person.commune(), today);
        Map<Product, DueAnswer> answers = new LinkedHashMap<>();
        sources.products()
                .all()
                .forEach(
                        product ->
                                answers.put(
                                        product,
                                        sources.due()
                                                .forPerson(
                                                        person.id(),
                                                        product.code(),
                                                        today,
                                                        province,
                                                        DueConditions.NONE)));
        return answers;
    }

    private UnitCode province(UnitCode commune, LocalDate today) {
        List<AdministrativeUnit> upwards = sources.units().ancestry(commune, today);
        return upwards.isEmpty() ? commune : upwards.get(upwards.size() - 1).code();
    }

    /** Names of products by the dose that is due with them. */
    private Map<String, String> dueProducts(Map<Product, DueAnswer> answers) {
        Map<String, String> due = new LinkedHashMap<>();
        answers.forEach(
                (product, answer) -> {
                    if (answer.verdict() == Verdict.DUE) {
                        String dose = sources.words().dose(answer.category(), answer.ordinal());
                        due.merge(dose, product.name(), (some, one) -> some + ", " + one);
                    }
                });
        return due;
    }

    private Component due(String dose, String products) {
        StatusChip chip =
                StatusChip.of(
                        Tone.DONE, Icon.SYRINGE, sources.messages().text("doses.next.due", dose));
        return new Div(chip, new Span(" " + products));
    }

    /** Those that tell about the person; the same product as before first. */
    private Map<String, DueAnswer> others(Map<Product, DueAnswer> answers, CourseView course) {
        Map<String, DueAnswer> words = new LinkedHashMap<>();
        course.lastProduct()
                .flatMap(
                        last ->
                                answers.entrySet().stream()
                                        .filter(each -> each.getKey().code().equals(last))
                                        .findFirst())
                .ifPresent(
                        each ->
                                words.put(
                                        sources.words().reason(each.getValue()), each.getValue()));
        answers.values().stream()
                .filter(answer -> !OF_THE_PRODUCT.contains(answer.reason()))
                .forEach(answer -> words.putIfAbsent(sources.words().reason(answer), answer));
        Optional<DueAnswer> any = answers.values().stream().findFirst();
        if (words.isEmpty()) {
            any.ifPresent(answer -> words.put(sources.words().reason(answer), answer));
        }
        return words;
    }

    private void addLine(String words, DueAnswer answer) {
        boolean later = answer.verdict() == Verdict.NOT_YET;
        String dose = sources.words().dose(answer.category(), answer.ordinal());
        StatusChip chip =
                StatusChip.of(
                        later ? Tone.WAIT : Tone.PLAIN,
                        later ? Icon.HOURGLASS : Icon.CIRCLE_X,
                        sources.messages()
                                .text(later ? "doses.next.later" : "doses.next.no", dose));
        add(new Div(chip, new Span(" " + words)));
    }

    private void addLine(Map.Entry<String, DueAnswer> line) {
        addLine(line.getKey(), line.getValue());
    }
}
