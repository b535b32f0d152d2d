package vn.tram.shell.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.CountPill;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.DiffField;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.ProcessStrip;
import vn.tram.shell.kit.ProcessStrip.Station;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Tone;

/** Every component of the kit on one page, to be held beside the reference picture. */
@PermitAll
@Route(value = "kit", layout = MainLayout.class, registerAtStartup = false)
class KitView extends Page implements HasDynamicTitle {

    private final transient Messages messages;
    private final transient Instant now;

    KitView(Messages messages, Clock clock) {
        this.messages = messages;
        this.now = clock.instant();
        add(header(), nextAction(), strip());
        add(row(chips(), buttons(), new KitFields(messages)));
        add(new KitInbox(messages, clock));
        add(new KitTable(messages));
        add(row(empty(), nothingFound(), errors()));
        add(row(facts(), history(), numbers()));
        add(new KitChoices(messages));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    private PageHeader header() {
        return new PageHeader(t("title"))
                .crumbs(messages, List.of(new Crumb(t("crumb"), "kit"), Crumb.here(t("code"))))
                .facts(
                        StatusChip.of(Tone.TODAY, Icon.LIST_CHECKS, t("chip.review")),
                        new Span(t("subtitle")));
    }

    private NextActionBar nextAction() {
        return NextActionBar.yours(t("next"), in(Duration.ofMinutes(160)), now, messages)
                .actions(
                        Buttons.secondary(
                                t("send-back"), Icon.UNDO_2, event -> KitDialogs.reason(messages)),
                        Buttons.onward(
                                Buttons.primary(
                                        t("hand-on"), event -> KitDialogs.confirm(messages))));
    }

    private Card strip() {
        ProcessStrip strip =
                ProcessStrip.of(
                        List.of(
                                station(1, ProcessStrip.State.PASSED),
                                station(2, ProcessStrip.State.PASSED),
                                station(3, ProcessStrip.State.NOW),
                                station(4, ProcessStrip.State.POSSIBLE),
                                station(5, ProcessStrip.State.COMING),
                                station(6, ProcessStrip.State.COMING)),
                        messages);
        Card card = new Card();
        card.body().addClassName("stripbox");
        return card.put(strip, Buttons.quiet(t("diagram"), Icon.WORKFLOW, event -> {}));
    }

    private Station station(int number, ProcessStrip.State state) {
        return new Station(t("station." + number), t("station." + number + ".note"), state);
    }

    private Card chips() {
        Div chips =
                line(
                        StatusChip.of(Tone.TODAY, Icon.LIST_CHECKS, t("chip.review")),
                        StatusChip.of(Tone.WAIT, Icon.HOURGLASS, t("chip.police")),
                        StatusChip.of(Tone.DONE, Icon.CHECK, t("chip.approved")),
                        StatusChip.of(Tone.LATE, Icon.UNDO_2, t("chip.returned")),
                        StatusChip.of(Tone.INFO, Icon.COPY, t("chip.duplicate")),
                        StatusChip.of(Tone.HOLD, Icon.LOCK, t("chip.held")),
                        StatusChip.of(Tone.SOLID, Icon.OCTAGON_ALERT, t("chip.grave")),
                        StatusChip.of(Tone.PLAIN, Icon.PENCIL, t("chip.draft")));
        Div times =
                line(
                        TimeBadge.of(in(Duration.ofMinutes(-70)), now, messages),
                        TimeBadge.of(in(Duration.ofMinutes(160)), now, messages),
                        TimeBadge.of(in(Duration.ofDays(3).plusHours(2)), now, messages),
                        TimeBadge.of(
                                Due.inWorkingDays(now.plus(Duration.ofHours(54)), 1),
                                now,
                                messages),
                        TimeBadge.done(t("in-time"), now, messages));
        Div counts =
                line(
                        CountPill.of(Tone.LATE, 3, messages),
                        CountPill.of(Tone.TODAY, 4, messages),
                        CountPill.of(7, messages),
                        CountPill.chosen(14, messages),
                        CountPill.of(12480, messages));
        return new Card(t("chips"), chips, times, counts);
    }

    private Card buttons() {
        return new Card(
                t("buttons"),
                line(
                        Buttons.primary(t("approve"), event -> KitDialogs.saved(messages)),
                        Buttons.secondary(t("return"), event -> {}),
                        Buttons.quiet(t("history"), event -> {})),
                line(
                        Buttons.dangerPrimary(t("revoke"), event -> KitDialogs.danger(messages)),
                        Buttons.danger(t("delete"), event -> {})),
                line(
                        Buttons.barred(t("barred"), event -> {}),
                        Buttons.icon(Icon.ELLIPSIS, t("more"), event -> {})));
    }

    private Card empty() {
        return new Card(
                t("empty"),
                EmptyState.allDone(t("empty.truth"), t("empty.next"))
                        .action(Buttons.small(Buttons.secondary(t("empty.act"), event -> {}))));
    }

    private Card nothingFound() {
        return new Card(
                t("none"),
                EmptyState.nothingFound(t("none.truth"), t("none.next"))
                        .action(
                                Buttons.small(
                                        Buttons.secondary(t("none.act"), Icon.PLUS, event -> {}))));
    }

    private Card errors() {
        return new Card(
                t("errors"),
                Banner.of(Tone.LATE, Icon.WIFI_OFF, t("lost.strong"), t("lost")),
                Banner.of(Tone.TODAY, Icon.USERS, t("changed.strong"), t("changed"))
                        .put(new Anchor("kit", t("changed.link"))),
                Banner.of(Tone.INFO, Icon.LOCK, t("no-right")));
    }

    private Card facts() {
        return new Card(
                        t("facts"),
                        new DetailsList()
                                .row(t("facts.maker"), t("facts.maker.value"))
                                .row(t("facts.campaign"), t("facts.campaign.value"))
                                .row(t("facts.next"), t("facts.next.value")),
                        DiffField.of(t("diff.name"), t("diff.name.left"), t("diff.name.right")),
                        DiffField.of(t("diff.born"), t("diff.born.left"), t("diff.born.right")),
                        DiffField.of(t("diff.sex"), t("diff.sex.both"), t("diff.sex.both")))
                .aside(new Anchor("kit", t("facts.link")));
    }

    private Card history() {
        return new Card(
                t("timeline"),
                Timeline.of(
                        List.of(
                                new Entry(Timeline.Kind.NOW, t("who.1"), t("did.1"), before(5)),
                                new Entry(
                                        Timeline.Kind.HAPPENED, t("who.2"), t("did.2"), before(30)),
                                new Entry(Timeline.Kind.BAD, "", t("did.3"), before(46))),
                        messages));
    }

    private Card numbers() {
        return new Card(
                t("summary"),
                StatRow.of(
                        List.of(
                                new Stat(12202, t("stat.good")),
                                new Stat(4, t("stat.duplicates"), Tone.TODAY),
                                new Stat(3, t("stat.unclear"), Tone.LATE, "kit")),
                        messages),
                Meter.parts(
                        List.of(
                                new Meter.Part(t("part.good"), 179, Tone.DONE),
                                new Meter.Part(t("part.duplicates"), 4, Tone.WAIT),
                                new Meter.Part(t("part.unclear"), 3, Tone.TODAY)),
                        messages),
                Meter.progress(3450, 4860, t("progress")),
                Meter.of(86, 214, Tone.LATE, t("faults")));
    }

    private Due in(Duration duration) {
        return Due.at(now.plus(duration));
    }

    private Instant before(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private static Div line(com.vaadin.flow.component.Component... content) {
        Div line = new Div(content);
        line.addClassNames("row", "wrap");
        return line;
    }

    private static Div row(com.vaadin.flow.component.Component... content) {
        Div row = new Div(content);
        row.addClassName("cols");
        return row;
    }

    private String t(String key) {
        return messages.text("kit-view." + key);
    }
}
