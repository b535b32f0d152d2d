package vn.tram.shell.demo;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.WorkList;
import vn.tram.shell.kit.WorkList.Group;
import vn.tram.shell.kit.WorkList.Line;
import vn.tram.shell.kit.WorkList.Work;

/** An inbox in small: groups, rows of work, and the preview beside them. */
class KitInbox extends Div {

    private final transient Messages messages;
    private final transient Clock clock;

    KitInbox(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        WorkList<Line> list = new WorkList<>(line -> line, clock, messages);
        List<Line> lines =
                List.of(
                        new Group(Tone.LATE, t("group.late"), 2),
                        work(Icon.MESSAGE_SQUARE_WARNING, 1, -70),
                        work(Icon.PACKAGE_CHECK, 2, -1340),
                        new Group(Tone.TODAY, t("group.today"), 1),
                        work(Icon.LIST_CHECKS, 3, 160),
                        new Group(Tone.WAIT, t("group.wait"), 1204),
                        work(Icon.CALENDAR_DAYS, 4, 4400));
        list.setItems(lines);
        list.select(lines.get(4));
        list.setAllRowsVisible(true);
        Card preview =
                new Card(t("facts"))
                        .raised()
                        .put(new DetailsList().row(t("facts.maker"), t("facts.maker.value")))
                        .actions(
                                Buttons.withKey(
                                        Buttons.primary(t("keys.open"), event -> {}),
                                        t("key.enter")),
                                Buttons.withKey(
                                        Buttons.secondary(t("keys.take"), event -> {}),
                                        t("key.take")));
        add(SideBySide.ofList(new Card().flush().put(list), preview));
    }

    private Work work(Icon icon, int number, long minutes) {
        Due due = Due.at(clock.instant().plus(Duration.ofMinutes(minutes)));
        return new Work(icon, t("work." + number), t("work." + number + ".note"), due);
    }

    private String t(String key) {
        return messages.text("kit-view." + key);
    }
}
