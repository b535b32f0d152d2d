package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;
import vn.tram.shell.kit.Texts;
import vn.tram.stock.ColdRange;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;

/** The readings of a month as a calendar: a day a cell, morning above afternoon, gaps in red. */
class MonthOfReadings extends Div {

    private static final int WEEK = 7;

    private final transient Messages messages;
    private final transient StockWords words;

    MonthOfReadings(
            YearMonth month,
            List<Day> days,
            ColdRange range,
            String law,
            Messages messages,
            Function<YearMonth, String> route,
            YearMonth latest) {
        this.messages = messages;
        this.words = new StockWords(messages);
        addClassName("stack");
        Div ways =
                Arrange.chips(
                        new Anchor(route.apply(month.minusMonths(1)), t("before")),
                        new H3(
                                messages.text(
                                        "stock.temperature.month",
                                        month.getMonthValue(),
                                        String.valueOf(month.getYear()))));
        if (month.isBefore(latest)) {
            ways.add(new Anchor(route.apply(month.plusMonths(1)), t("after")));
        }
        add(
                ways,
                grid(month, days),
                Texts.quiet(messages.text("stock.temperature.legend", words.range(range), law)));
    }

    private Component grid(YearMonth month, List<Day> days) {
        Div grid = new Div();
        grid.addClassName("month-grid");
        grid.getElement().setAttribute("role", "list");
        for (int weekday = 1; weekday <= WEEK; weekday++) {
            Span name = new Span(messages.text("kit.date.weekday-short." + weekday % WEEK));
            name.addClassName("month-head");
            grid.add(name);
        }
        int blank = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < blank; i++) {
            grid.add(new Span());
        }
        days.forEach(day -> grid.add(cell(day)));
        return grid;
    }

    private Component cell(Day day) {
        Div cell = new Div();
        cell.addClassName("month-day");
        cell.getElement().setAttribute("role", "listitem");
        Span number = new Span(String.valueOf(day.day().getDayOfMonth()));
        number.addClassName("month-number");
        cell.add(number, half(day.am()), half(day.pm()));
        return cell;
    }

    private Component half(HalfDay half) {
        Div line = new Div();
        line.addClassName("month-half");
        if (half.reading().isEmpty() && !half.required()) {
            return line;
        }
        Span part = new Span(t("part." + half.part()));
        part.addClassName("month-part");
        line.add(part);
        if (half.reading().isPresent()) {
            var reading = half.reading().get();
            Span value = new Span(messages.formats().decimal(reading.celsius(), 1));
            line.add(value);
            line.getElement()
                    .setAttribute(
                            "title",
                            messages.text("stock.temperature.read-by", reading.by(), reading.at()));
            if (!reading.inRange()) {
                line.addClassName("out");
                line.add(Icon.TRIANGLE_ALERT.create(IconSize.SMALL, t("out-of-range")));
            }
            if (!half.replaced().isEmpty()) {
                line.add(
                        Icon.PENCIL.create(
                                IconSize.SMALL,
                                messages.text(
                                        "stock.temperature.replaced",
                                        words.celsius(half.replaced().get(0).celsius()))));
            }
        } else if (half.gap()) {
            line.addClassName("gap");
            line.add(new Span(t("gap.short")));
        } else if (half.open()) {
            line.addClassName("open");
            line.add(new Span(t("open.short")));
        }
        return line;
    }

    private String t(String key) {
        return messages.text("stock.temperature." + key);
    }
}
