package vn.tram.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tram.notices.NoticeLine;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;

/** Messages nobody tries any more, each with its reason and the way to try again. */
class GivenUpCard extends Card {

    private final transient Consumer<UUID> sendAgain;
    private final transient NoticeWords words;
    private final transient Messages messages;
    private final transient Clock clock;

    /**
     * @param found one more than the portion when there are older ones
     */
    GivenUpCard(
            List<NoticeLine> found,
            int portion,
            PageAddress address,
            Consumer<UUID> sendAgain,
            NoticeWords words,
            Messages messages,
            Clock clock) {
        super(messages.text("notices.outbox.given-up"));
        this.sendAgain = sendAgain;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
        List<NoticeLine> page = found.subList(0, Math.min(portion, found.size()));
        if (page.isEmpty()) {
            put(EmptyState.allDone(t("outbox.nothing"), t("outbox.nothing.next")));
            return;
        }
        flush().put(grid(page))
                .foot(
                        new Span(messages.text("notices.outbox.shown", page.size())),
                        OlderLinks.of(
                                address,
                                found.size() > page.size(),
                                page.get(page.size() - 1).id(),
                                messages));
    }

    private Grid<NoticeLine> grid(List<NoticeLine> page) {
        Grid<NoticeLine> grid = Grids.dense(NoticeLine.class);
        grid.addColumn(line -> messages.formats().shortDateTime(line.at(), clock.instant()))
                .setHeader(t("column.at"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(line -> words.channel(line.channel()))
                .setHeader(t("column.channel"))
                .setWidth("100px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> Texts.wrapping(t("template." + line.template().code())))
                .setHeader(t("column.template"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> Texts.wrapping(line.recipient()))
                .setHeader(t("column.to"))
                .setFlexGrow(2);
        grid.addComponentColumn(
                        line -> Texts.wrapping(line.problem().map(words::problem).orElse("")))
                .setHeader(t("column.problem"))
                .setFlexGrow(3);
        Grids.number(grid.addColumn(NoticeLine::attempts)).setHeader(t("column.attempts"));
        grid.addComponentColumn(this::again)
                .setHeader(t("column.act"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.setItems(page);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component again(NoticeLine line) {
        Button button =
                Buttons.small(
                        Buttons.secondary(
                                t("outbox.again"),
                                Icon.REFRESH_CW,
                                event -> sendAgain.accept(line.id())));
        button.setDisableOnClick(true);
        button.setAriaLabel(messages.text("notices.outbox.again.spoken", line.recipient()));
        return button;
    }

    private String t(String key) {
        return messages.text("notices." + key);
    }
}
