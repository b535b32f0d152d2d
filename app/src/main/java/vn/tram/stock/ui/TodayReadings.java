package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreView;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;
import vn.tram.stock.Temperatures.Part;
import vn.tram.stock.Temperatures.Reading;

/** Morning and afternoon of today: what was read, or the big field for the half that it is now. */
class TodayReadings extends Div {

    private final transient StoreView store;
    private final transient Temperatures temperatures;
    private final transient CorrectReading correct;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient Runnable reload;

    TodayReadings(
            StoreView store,
            Day today,
            Temperatures temperatures,
            CorrectReading correct,
            CurrentActor current,
            Messages messages,
            Runnable reload) {
        this.store = store;
        this.temperatures = temperatures;
        this.correct = correct;
        this.current = current;
        this.messages = messages;
        this.reload = reload;
        addClassName("today-readings");
        add(half(today.am()), half(today.pm()));
    }

    private Component half(HalfDay half) {
        Div part = Arrange.stack(new H3(messages.text("stock.temperature.today." + half.part())));
        part.addClassName("reading");
        if (half.reading().isPresent()) {
            read(part, half.reading().get());
        } else if (half.part() == temperatures.partNow()) {
            ask(part, half);
        } else {
            part.add(
                    half.gap()
                            ? StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, t("gap"))
                            : Texts.quiet(t(half.part() == Part.PM ? "later" : "not-needed")));
        }
        return part;
    }

    private void read(Div part, Reading reading) {
        Div value = new Div();
        value.setText(new StockWords(messages).celsius(reading.celsius()));
        value.addClassName("reading-value");
        part.add(
                value,
                reading.inRange()
                        ? StatusChip.of(Tone.DONE, Icon.CHECK, t("in-range"))
                        : StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, t("out-of-range")),
                Texts.quiet(
                        messages.text("stock.temperature.read-by", reading.by(), reading.at())));
        if (!reading.note().isBlank()) {
            part.add(Texts.quiet(reading.note()));
        }
        part.add(
                Buttons.small(
                        Buttons.quiet(t("correct"), click -> correct.ask(reading, store, reload))));
    }

    private void ask(Div part, HalfDay half) {
        UUID id = UUID.randomUUID();
        BigDecimalField celsius = new BigDecimalField(t("celsius"));
        celsius.addClassName("big-number");
        celsius.setLocale(messages.locale());
        celsius.setValueChangeMode(ValueChangeMode.EAGER);
        TextArea note = new TextArea(t("minutes"));
        note.setHelperText(t("minutes.hint"));
        note.setMaxLength(Temperatures.NOTE_MAX);
        note.setWidthFull();
        note.setVisible(false);
        celsius.addValueChangeListener(event -> note.setVisible(outside(event.getValue())));
        Div said = new Div();
        part.add(
                celsius,
                note,
                said,
                Buttons.primary(t("write"), Icon.SAVE, click -> write(id, celsius, note, said)));
        if (!half.required()) {
            part.add(Texts.quiet(t("not-needed")));
        }
    }

    private boolean outside(BigDecimal value) {
        return value != null && !store.range().holds(value);
    }

    private void write(UUID id, BigDecimalField celsius, TextArea note, Div said) {
        said.removeAll();
        note.setInvalid(false);
        celsius.setErrorMessage(t("celsius.missing"));
        celsius.setInvalid(celsius.isEmpty());
        if (celsius.isInvalid()) {
            celsius.focus();
            return;
        }
        Outcome<Reading> outcome =
                temperatures.read(
                        id, store.id(), celsius.getValue(), note.getValue(), current.get());
        if (outcome instanceof Outcome.Refused<Reading> no) {
            say(no.refusal(), celsius, note, said);
            return;
        }
        Toasts.success(t("written"));
        reload.run();
    }

    private void say(Refusal refusal, BigDecimalField celsius, TextArea note, Div said) {
        String words = messages.refusal(refusal);
        if (refusal == Plain.TEMPERATURE_IMPOSSIBLE) {
            celsius.setErrorMessage(words);
            celsius.setInvalid(true);
            celsius.focus();
        } else if (refusal == Plain.MINUTES_MISSING) {
            note.setErrorMessage(words);
            note.setInvalid(true);
            note.focus();
        } else {
            said.add(Banner.refused(refusal, messages));
        }
    }

    private String t(String key) {
        return messages.text("stock.temperature." + key);
    }
}
