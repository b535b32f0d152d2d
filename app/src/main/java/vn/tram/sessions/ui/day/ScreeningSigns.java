package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.tram.forms.screening.ScreeningFault;
import vn.tram.forms.screening.VitalSign;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.History;
import vn.tram.shell.kit.Card;

/** What must be measured, and the history that decides it; every value is stored at once. */
class ScreeningSigns extends Card {

    private static final int SHORT = 6;

    private final transient ScreeningSheet sheet;
    private final transient DayServices services;
    private final Div due = DayParts.div("vit");
    private final Div others = DayParts.div("vit");

    ScreeningSigns(ScreeningSheet sheet, DayServices services) {
        super(services.text("signs.title"));
        this.sheet = sheet;
        this.services = services;
        Details more = new Details(services.text("history.more"), new Div(history(), others));
        more.addClassName("more-signs");
        put(due, more);
        draw();
    }

    /** The fields of what is due. */
    Component due() {
        return due;
    }

    private void draw() {
        due.removeAll();
        others.removeAll();
        for (VitalSign sign : VitalSign.values()) {
            boolean needed = sheet.view().measured().contains(sign);
            boolean known =
                    sheet.view().questionnaire().vitalSigns().stream()
                            .anyMatch(rule -> rule.sign() == sign);
            boolean typed = !sheet.view().draft().signs().getOrDefault(sign.code(), "").isEmpty();
            if (known) {
                (needed || typed ? due : others).add(sign(sign, needed));
            }
        }
    }

    private TextField sign(VitalSign sign, boolean needed) {
        TextField field = new TextField(ScreeningSheet.in(sign.label()) + (needed ? " *" : ""));
        field.setSuffixComponent(DayParts.span("m3", sign.unit()));
        field.setMaxLength(SHORT);
        field.getElement().setProperty("inputmode", "decimal");
        field.setValue(sheet.view().draft().signs().getOrDefault(sign.code(), ""));
        sheet.keepOnDevice(field, sign.code());
        mark(field, sign);
        field.addValueChangeListener(
                event -> {
                    Map<String, String> signs = new HashMap<>(sheet.view().draft().signs());
                    signs.put(sign.code(), event.getValue().strip());
                    sheet.store(
                            new ScreeningDraft(
                                    sheet.view().draft().answers(),
                                    signs,
                                    sheet.view().draft().history()));
                    mark(field, sign);
                });
        return field;
    }

    private void mark(TextField field, VitalSign sign) {
        Optional<ScreeningFault> fault =
                field.getValue().isBlank()
                        ? Optional.empty()
                        : sheet.view().faults().stream()
                                .filter(each -> each.about().equals(sign.code()))
                                .findFirst();
        field.setInvalid(fault.isPresent());
        field.setErrorMessage(
                fault.map(
                                each ->
                                        services.text(
                                                "fault." + each.kind().name() + ".sign",
                                                sign.lowest(),
                                                sign.highest()))
                        .orElse(""));
    }

    /** What decides which measurements are due. */
    private Component history() {
        Div history = DayParts.div("stack x history");
        history.add(
                DayParts.span("s m2", services.text("history")),
                box(
                        "pressure",
                        h -> h.pressure(),
                        (h, on) ->
                                new History(
                                        on,
                                        h.heartDisease(),
                                        h.heartFailure(),
                                        h.breath(),
                                        h.usualSystolic())),
                box(
                        "heart-disease",
                        h -> h.heartDisease(),
                        (h, on) ->
                                new History(
                                        h.pressure(),
                                        on,
                                        h.heartFailure(),
                                        h.breath(),
                                        h.usualSystolic())),
                box(
                        "heart-failure",
                        h -> h.heartFailure(),
                        (h, on) ->
                                new History(
                                        h.pressure(),
                                        h.heartDisease(),
                                        on,
                                        h.breath(),
                                        h.usualSystolic())),
                box(
                        "breath",
                        h -> h.breath(),
                        (h, on) ->
                                new History(
                                        h.pressure(),
                                        h.heartDisease(),
                                        h.heartFailure(),
                                        on,
                                        h.usualSystolic())));
        return history;
    }

    private Checkbox box(
            String key, Predicate<History> read, BiFunction<History, Boolean, History> change) {
        Checkbox box = new Checkbox(services.text("history." + key));
        box.setValue(read.test(sheet.view().draft().history()));
        box.addValueChangeListener(
                event -> {
                    sheet.store(
                            new ScreeningDraft(
                                    sheet.view().draft().answers(),
                                    sheet.view().draft().signs(),
                                    change.apply(
                                            sheet.view().draft().history(), event.getValue())));
                    draw();
                });
        return box;
    }
}
