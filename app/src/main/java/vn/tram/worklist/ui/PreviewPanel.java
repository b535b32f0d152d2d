package vn.tram.worklist.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.PreviewCard;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;
import vn.tram.worklist.WorkPreview.Notice;
import vn.tram.worklist.WorkPreview.Preview;

/** The card beside the list: can this be settled now, and the two commonest acts. */
class PreviewPanel extends Slot {

    private final transient CaseKinds kinds;
    private final transient CaseEvents events;
    private final transient WorkActs acts;
    private final transient StaffDirectory staff;
    private final transient CurrentActor actor;
    private final transient WorkDues dues;
    private final transient Clock clock;
    private final transient Messages messages;
    private final transient Buttoned buttoned;

    /** What the buttons do; the keys of the list do the same. */
    interface Buttoned {

        void open();

        void claim();

        void release();

        void reassign();
    }

    PreviewPanel(InboxTools tools, CurrentActor actor, Buttoned buttoned) {
        this.kinds = tools.kinds();
        this.events = tools.events();
        this.acts = tools.acts();
        this.staff = tools.staff();
        this.dues = tools.dues();
        this.clock = tools.clock();
        this.messages = tools.messages();
        this.actor = actor;
        this.buttoned = buttoned;
    }

    void show(Optional<WorkItem> selected) {
        show(selected.<Component>map(this::card).orElseGet(this::nothing));
    }

    private Component nothing() {
        return EmptyState.nothingYet(
                Icon.EYE, t("worklist.preview.none"), t("worklist.preview.none.next"));
    }

    private PreviewCard card(WorkItem item) {
        Optional<Preview> preview = kinds.preview(item, actor.get());
        PreviewCard card =
                new PreviewCard(
                        kinds.icon(item),
                        item.caseCode(),
                        TimeBadge.of(dues.of(item), clock.instant(), messages),
                        kinds.name(item),
                        preview.map(Preview::title).orElse(item.caseTitle()));
        preview.flatMap(Preview::notice).map(this::banner).ifPresent(card::put);
        preview.map(Preview::numbers)
                .filter(numbers -> !numbers.isEmpty())
                .ifPresent(numbers -> card.put(stats(numbers)));
        card.put(facts(item, preview));
        List<Timeline.Entry> latest = events.latest(item, actor.get());
        if (!latest.isEmpty()) {
            card.part(t("worklist.preview.events"), Timeline.of(latest, messages));
        }
        return buttons(card, item);
    }

    private Banner banner(Notice notice) {
        return Banner.of(Tone.TODAY, Icon.CIRCLE_ALERT, notice.strong(), notice.rest());
    }

    private StatRow stats(List<WorkPreview.Number> numbers) {
        return StatRow.of(
                numbers.stream().map(number -> new Stat(number.value(), number.label())).toList(),
                messages);
    }

    private DetailsList facts(WorkItem item, Optional<Preview> preview) {
        DetailsList facts = new DetailsList();
        preview.ifPresent(
                told -> told.facts().forEach(fact -> facts.row(fact.label(), fact.value())));
        facts.row(t("worklist.preview.due"), messages.formats().dateTime(item.dueAt()));
        return facts.row(t("worklist.preview.holder"), holder(item));
    }

    private String holder(WorkItem item) {
        Instant now = clock.instant();
        return item.assignee()
                .map(
                        id ->
                                t(
                                        "worklist.holder",
                                        acts.isMine(item, actor.get())
                                                ? t("worklist.you")
                                                : staff.displayName(id),
                                        messages.formats()
                                                .shortDateTime(
                                                        item.claimedAt().orElse(item.openedAt()),
                                                        now)))
                .orElseGet(() -> t("worklist.holder.none"));
    }

    private PreviewCard buttons(PreviewCard card, WorkItem item) {
        card.actions(key(Buttons.primary(t("worklist.open"), event -> buttoned.open()), "Enter"));
        if (acts.mayClaim(item, actor.get())) {
            Button take = Buttons.secondary(t("worklist.claim"), this::claim);
            take.setDisableOnClick(true);
            return card.actions(key(take, "N"))
                    .more(menu(t("worklist.reassign"), buttoned::reassign));
        }
        if (acts.isMine(item, actor.get())) {
            Button hand = Buttons.secondary(t("worklist.reassign"), event -> buttoned.reassign());
            return card.actions(key(hand, "G"))
                    .more(menu(t("worklist.release"), buttoned::release));
        }
        return card;
    }

    /**
     * The second click of a double click would take the task that came up in the first one's place.
     */
    private void claim(ClickEvent<Button> click) {
        if (click.getClickCount() > 1) {
            click.getSource().setEnabled(true);
        } else {
            buttoned.claim();
        }
    }

    private Component menu(String words, Runnable act) {
        Button dots = Buttons.icon(Icon.ELLIPSIS, t("worklist.other-acts"), event -> {});
        ContextMenu menu = new ContextMenu(dots);
        menu.setOpenOnClick(true);
        menu.addItem(words, event -> act.run());
        return dots;
    }

    private static Button key(Button button, String key) {
        return Buttons.withKey(button, key);
    }

    private String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
