package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tram.safety.surveillance.EventFigures.PeopleRow;
import vn.tram.safety.surveillance.EventFigures.Row;
import vn.tram.safety.surveillance.Rate;
import vn.tram.safety.surveillance.Rate.PerDoses;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.NumberTable;

/** Rates with their intervals as a table; what rests on few events is marked. */
final class RateTable {

    private static final int DECIMALS = 2;

    private final SurveillanceWords words;
    private final Formats formats;

    RateTable(SurveillanceWords words) {
        this.words = words;
        this.formats = words.messages().formats();
    }

    /**
     * @param what heading of the names
     */
    NumberTable ofRows(String what, List<Row> rows, Row total) {
        NumberTable table = table(what);
        rows.forEach(row -> table.row(name(row), cells(row.serious(), row.rate())));
        return table.total(words.text("rates.total"), cells(total.serious(), total.rate()));
    }

    Component ofPeople(List<PeopleRow> rows) {
        NumberTable table = table(words.text("rates.people"));
        rows.forEach(row -> table.row(name(row), cells(row.serious(), row.rate())));
        return table;
    }

    private NumberTable table(String what) {
        return new NumberTable(what)
                .head(
                        what,
                        List.of(
                                words.text("rates.events"),
                                words.text("rates.serious"),
                                words.text("rates.doses"),
                                words.text("rates.rate"),
                                words.text("rates.interval")));
    }

    private String name(Row row) {
        if (row.code().isEmpty()) {
            return words.text("unknown");
        }
        return row.name().isEmpty() ? row.code() : words.text("rates.name", row.name(), row.code());
    }

    private String name(PeopleRow row) {
        return words.text(
                "rates.person",
                row.age().map(age -> words.of("age", age)).orElseGet(() -> words.text("unknown")),
                row.sex().map(sex -> words.of("sex", sex)).orElseGet(() -> words.text("unknown")));
    }

    private List<String> cells(long serious, Rate rate) {
        Optional<PerDoses> per = rate.perDoses();
        String few = rate.few() ? words.text("rates.few") : "";
        return List.of(
                formats.number(rate.events()),
                formats.number(serious),
                formats.number(rate.doses()),
                per.map(each -> decimal(each.value()) + few)
                        .orElseGet(() -> words.text("rates.none")),
                per.map(
                                each ->
                                        words.text(
                                                "rates.from-to",
                                                decimal(each.low()),
                                                decimal(each.high())))
                        .orElse(""));
    }

    private String decimal(double number) {
        return formats.decimal(BigDecimal.valueOf(number), DECIMALS);
    }
}
