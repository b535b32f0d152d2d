package vn.tram.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.kernel.Outcome;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeState;
import vn.tram.notices.OutboxAdministration;
import vn.tram.notices.OutboxAdministration.Channel;
import vn.tram.notices.OutboxAdministration.Overview;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/** How many messages wait, went and did not go, and what to do about the last ones. */
@RolesAllowed("ADMIN")
@Route(value = OutboxView.ROUTE, layout = MainLayout.class)
class OutboxView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    static final String ROUTE = "admin/outbox";

    private static final int PORTION = 50;

    private final transient OutboxAdministration outbox;
    private final transient CurrentActor actor;
    private final transient NoticeWords words;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Slot notice = new Slot();
    private final Slot body = new Slot();
    private transient PageAddress address = PageAddress.of(ROUTE);

    OutboxView(
            OutboxAdministration outbox,
            CurrentActor actor,
            NoticeWords words,
            Messages messages,
            Clock clock) {
        this.outbox = outbox;
        this.actor = actor;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
        add(new PageHeader(t("title")).facts(Texts.quiet(t("subtitle"))), notice, body);
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PageAddress.of(event.getLocation());
        load();
    }

    @Override
    public void minutePassed() {
        load();
    }

    private void load() {
        Outcome<Overview> overview = outbox.overview(actor.get());
        if (overview instanceof Outcome.Refused<Overview> refused) {
            body.show(Banner.refused(refused.refusal(), messages));
            return;
        }
        List<NoticeLine> found =
                outbox.givenUp(actor.get(), address.id(OlderLinks.BEFORE), PORTION + 1).value();
        body.show(
                missing(overview.value()),
                counts(overview.value()),
                channels(overview.value()),
                new GivenUpCard(found, PORTION, address, this::sendAgain, words, messages, clock));
    }

    /** Nothing to see where every channel has its gateway. */
    private Slot missing(Overview overview) {
        String names =
                overview.channels().stream()
                        .filter(channel -> !channel.configured())
                        .map(channel -> words.channel(channel.channel()))
                        .collect(Collectors.joining(", "));
        Slot slot = new Slot();
        if (!names.isEmpty()) {
            slot.show(
                    Banner.of(
                            Tone.TODAY,
                            Icon.UNLINK,
                            messages.text("notices.outbox.missing", names),
                            t("missing.next")));
        }
        return slot;
    }

    private Card counts(Overview overview) {
        List<Stat> stats =
                Stream.of(NoticeState.values())
                        .map(state -> stat(state, overview.counts().getOrDefault(state, 0)))
                        .toList();
        Card card = new Card(t("counts")).flush().put(StatRow.inCard(stats, messages));
        boolean capped = overview.counts().containsValue(OutboxAdministration.COUNTED_UP_TO);
        String most = messages.formats().number(OutboxAdministration.COUNTED_UP_TO);
        return capped ? card.foot(Texts.quiet(messages.text("notices.outbox.more", most))) : card;
    }

    private Stat stat(NoticeState state, int count) {
        boolean bad = state == NoticeState.GIVEN_UP && count > 0;
        return new Stat(count, words.state(state), bad ? Tone.LATE : Tone.PLAIN);
    }

    private Card channels(Overview overview) {
        DetailsList list = new DetailsList();
        overview.channels()
                .forEach(channel -> list.row(words.channel(channel.channel()), way(channel)));
        return new Card(t("channels"), list);
    }

    private String wait(Channel channel) {
        Instant now = clock.instant();
        return channel.oldestWaiting()
                .map(since -> messages.formats().shortDateTime(since, now))
                .map(since -> messages.text("notices.outbox.oldest", since))
                .orElseGet(() -> t("no-wait"));
    }

    private Component way(Channel channel) {
        return Arrange.chips(
                channel.configured()
                        ? StatusChip.of(Tone.DONE, Icon.CHECK, t("configured"))
                        : StatusChip.of(Tone.TODAY, Icon.UNLINK, t("not-configured")),
                new Span(wait(channel)));
    }

    private void sendAgain(UUID id) {
        Outcome<Void> outcome = outbox.sendAgain(actor.get(), id);
        if (outcome instanceof Outcome.Refused<Void> refused) {
            notice.show(Banner.refused(refused.refusal(), messages));
        } else {
            notice.removeAll();
            Toasts.success(t("again.done"));
        }
        load();
    }

    private String t(String key) {
        return messages.text("notices.outbox." + key);
    }
}
