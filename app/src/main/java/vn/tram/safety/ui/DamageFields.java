package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import vn.tram.safety.CompensationRule;
import vn.tram.safety.Damage;
import vn.tram.safety.EventView;
import vn.tram.safety.PatientState;
import vn.tram.safety.SafetyRules;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Texts;

/** What a compensable event cost, with what it comes to by the rule of its date. */
class DamageFields {

    private final SafetyWords words;
    private final CompensationRule rule;
    private final Select<Damage.Kind> kind = new Select<>();
    private final NumberField medical;
    private final NumberField insured;
    private final NumberField income;
    private final IntegerField days;
    private final NumberField carer;
    private final IntegerField carerDays;
    private final Div sum = new Div();

    DamageFields(EventView event, SafetyRules rules, SafetyWords words) {
        this.words = words;
        this.rule = rules.on(event.eventOn()).compensation();
        kind.setLabel(words.text("act.damage.kind"));
        kind.setItems(Damage.Kind.values());
        kind.setItemLabelGenerator(each -> words.text("damage." + each.name()));
        kind.setValue(
                event.patientState() == PatientState.DIED
                        ? Damage.Kind.DEATH
                        : Damage.Kind.DISABILITY);
        medical = amount("act.damage.medical");
        insured = amount("act.damage.insured");
        income = amount("act.damage.income");
        days = days("act.damage.days");
        carer = amount("act.damage.carer");
        carerDays = days("act.damage.carer-days");
        kind.addValueChangeListener(change -> reckon());
        List.of(medical, insured, income, carer)
                .forEach(field -> field.addValueChangeListener(change -> reckon()));
        List.of(days, carerDays).forEach(field -> field.addValueChangeListener(change -> reckon()));
        reckon();
    }

    List<Component> fields() {
        return List.of(
                kind,
                Arrange.pair(medical, insured),
                Arrange.pair(income, days),
                Arrange.pair(carer, carerDays),
                sum);
    }

    Damage damage() {
        return new Damage(
                kind.getValue(),
                whole(medical),
                whole(insured),
                whole(income),
                count(days),
                whole(carer),
                count(carerDays));
    }

    private void reckon() {
        sum.removeAll();
        Damage damage = damage();
        if (damage.impossible().isPresent()) {
            return;
        }
        var reckoned = rule.of(damage);
        DetailsList lines = new DetailsList();
        reckoned.lines()
                .forEach(
                        line ->
                                lines.row(
                                        words.text("item." + line.item().name()),
                                        dong(line.amount())));
        lines.row(words.text("item.total"), dong(reckoned.total()));
        sum.add(
                lines,
                Texts.quiet(words.text("item.salary", dong(rule.baseSalary()))),
                new Span(" "),
                Texts.quiet(rule.source()));
    }

    private String dong(long amount) {
        return words.text("item.dong", words.messages().formats().number(amount));
    }

    private NumberField amount(String key) {
        NumberField field = new NumberField(words.text(key));
        field.setWidthFull();
        return field;
    }

    private IntegerField days(String key) {
        IntegerField field = new IntegerField(words.text(key));
        field.setWidthFull();
        return field;
    }

    private static long whole(NumberField field) {
        return field.getValue() == null ? 0 : Math.round(field.getValue());
    }

    private static int count(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
