package vn.tram.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.SampleMessages;
import vn.tram.notices.SampleMessages.Sample;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;

/** What a demonstration would have sent, as it was worded, newest first. */
@PermitAll
@Route(value = SamplesView.ROUTE, layout = MainLayout.class)
class SamplesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "sample-messages";

    private static final int PORTION = 30;

    private final transient SampleMessages samples;
    private final transient NoticeWords words;
    private final transient Messages messages;
    private final transient Clock clock;

    SamplesView(SampleMessages samples, NoticeWords words, Messages messages, Clock clock) {
        this.samples = samples;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("samples.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!samples.available()) {
            throw new NotFoundException();
        }
        PageAddress address = PageAddress.of(event.getLocation());
        removeAll();
        add(new PageHeader(t("samples.title")).facts(Texts.quiet(t("samples.subtitle"))));
        add(card(address));
    }

    private Card card(PageAddress address) {
        List<Sample> found = samples.page(address.id(OlderLinks.BEFORE), PORTION + 1);
        List<Sample> page = found.subList(0, Math.min(PORTION, found.size()));
        Card card = new Card(t("samples.card"));
        if (page.isEmpty()) {
            return card.put(
                    EmptyState.nothingYet(
                            Icon.MESSAGE_SQUARE_TEXT,
                            t("samples.nothing"),
                            t("samples.nothing.next")));
        }
        return card.flush()
                .put(grid(page))
                .foot(
                        new Span(messages.text("notices.samples.shown", page.size())),
                        OlderLinks.of(
                                address,
                                found.size() > page.size(),
                                page.get(page.size() - 1).id(),
                                messages));
    }

    private Grid<Sample> grid(List<Sample> page) {
        Grid<Sample> grid = Grids.dense(Sample.class);
        grid.addColumn(sample -> messages.formats().shortDateTime(sample.at(), clock.instant()))
                .setHeader(t("column.at"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addComponentColumn(sample -> Texts.wrapping(sample.recipient()))
                .setHeader(t("column.to"))
                .setWidth("230px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::text).setHeader(t("column.text")).setFlexGrow(6);
        grid.addComponentColumn(this::way)
                .setHeader(t("column.channel"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addComponentColumn(sample -> words.chip(sample.state()))
                .setHeader(t("column.state"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.setItems(page);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component text(Sample sample) {
        Span body = Texts.wrapping(sample.body().strip());
        body.addClassName("as-sent");
        if (sample.subject().isEmpty()) {
            return body;
        }
        Span subject = Texts.wrapping(sample.subject());
        subject.addClassName("b");
        return Arrange.lines(subject, body);
    }

    private Component way(Sample sample) {
        Span channel = new Span(words.channel(sample.channel()));
        return sample.channel() == NoticeChannel.SMS
                ? Arrange.lines(
                        channel,
                        Texts.quiet(messages.text("notices.samples.parts", sample.parts())))
                : channel;
    }

    private String t(String key) {
        return messages.text("notices." + key);
    }
}
