package vn.tram.ruleset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import vn.tram.ruleset.Confidence;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.MakeUpDay;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/** Days off and make-up days of a year. */
class CalendarPart extends Div {

    private final transient WorkingCalendar calendar;
    private final transient Messages messages;

    CalendarPart(
            RulesAddress address,
            WorkingCalendar calendar,
            boolean keeper,
            CurrentActor current,
            Messages messages,
            Runnable reload) {
        this.calendar = calendar;
        this.messages = messages;
        Div stack =
                Arrange.stack(
                        Banner.of(
                                Tone.INFO,
                                Icon.CALENDAR_DAYS,
                                messages.text("rules.calendar.known", calendar.knownUntil())));
        Card holidays = holidays(address.year());
        if (keeper) {
            holidays.actions(
                    Buttons.secondary(
                            t("add"),
                            Icon.PLUS,
                            event -> new NewHoliday(calendar, current, messages, reload).ask()));
        }
        Card makeUpDays = makeUpDays(address.year());
        if (keeper) {
            makeUpDays.actions(
                    Buttons.secondary(
                            t("make-up.add"),
                            Icon.PLUS,
                            event -> new NewMakeUpDay(calendar, current, messages, reload).ask()));
        }
        stack.add(years(address), holidays, makeUpDays);
        add(stack);
    }

    private Component years(RulesAddress address) {
        int year = address.year();
        return Arrange.chips(
                new Anchor(address.year(year - 1).route(), Integer.toString(year - 1)),
                Texts.quiet(messages.text("rules.calendar.year", Integer.toString(year))),
                new Anchor(address.year(year + 1).route(), Integer.toString(year + 1)));
    }

    private Card holidays(int year) {
        List<Holiday> days = calendar.holidays(year);
        Card card = new Card(messages.text("rules.calendar.holidays", Integer.toString(year)));
        if (days.isEmpty()) {
            return card.put(EmptyState.nothingYet(Icon.CALENDAR_DAYS, t("none"), t("none.next")));
        }
        Grid<Holiday> grid = Grids.dense(Holiday.class);
        grid.addColumn(day -> day(day.day()))
                .setHeader(t("column.day"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addComponentColumn(each -> Texts.wrapping(name(each)))
                .setHeader(t("column.name"))
                .setFlexGrow(3);
        grid.addComponentColumn(day -> chip(day.confidence()))
                .setHeader(t("column.confidence"))
                .setWidth("250px")
                .setFlexGrow(0);
        grid.addComponentColumn(day -> Texts.wrapping(day.source()))
                .setHeader(t("column.source"))
                .setFlexGrow(4);
        grid.setItems(days);
        grid.setAllRowsVisible(true);
        return card.flush().put(grid);
    }

    private Card makeUpDays(int year) {
        List<MakeUpDay> days = calendar.makeUpDays(year);
        Card card = new Card(messages.text("rules.calendar.make-up", Integer.toString(year)));
        if (days.isEmpty()) {
            return card.put(Texts.quiet(t("make-up.none")));
        }
        Grid<MakeUpDay> grid = Grids.dense(MakeUpDay.class);
        grid.addColumn(day -> day(day.day()))
                .setHeader(t("column.worked"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(day -> day(day.dayOff()))
                .setHeader(t("column.instead"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addComponentColumn(day -> chip(day.confidence()))
                .setHeader(t("column.confidence"))
                .setWidth("250px")
                .setFlexGrow(0);
        grid.addComponentColumn(day -> Texts.wrapping(day.source()))
                .setHeader(t("column.source"))
                .setFlexGrow(4);
        grid.setItems(days);
        grid.setAllRowsVisible(true);
        return card.flush().put(grid);
    }

    private StatusChip chip(Confidence confidence) {
        String words = messages.text("calendar.confidence." + confidence);
        return switch (confidence) {
            case LAW -> StatusChip.of(Tone.DONE, Icon.SCALE, words);
            case DECIDED -> StatusChip.of(Tone.INFO, Icon.CHECK, words);
            case EXPECTED -> StatusChip.of(Tone.WAIT, Icon.HOURGLASS, words);
        };
    }

    private String day(LocalDate day) {
        String weekday = messages.text("kit.date.weekday." + day.getDayOfWeek().getValue() % 7);
        return weekday + ", " + messages.formats().date(day);
    }

    private String name(Holiday day) {
        return Language.current() == Language.VI ? day.nameVi() : day.nameEn();
    }

    private String t(String key) {
        return messages.text("rules.calendar." + key);
    }
}
