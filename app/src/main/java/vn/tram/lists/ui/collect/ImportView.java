package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListSummary;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowView;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.RowEditor;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/**
 * Files for one list. What is shown is what the server knows, so that the page can be left and
 * found again; it asks once a second while a file is sent or read.
 */
@RolesAllowed("LIST_MAKER")
@Route(value = "lists/:" + ListRoutes.CODE + "/import", layout = MainLayout.class)
class ImportView extends Page implements HasDynamicTitle, BeforeEnterObserver, EveryMinute {

    private static final int ROWS_SHOWN = 5;

    private final transient SubjectLists lists;
    private final transient ListImports imports;
    private final transient ListRows rows;
    private final transient ListFiles files;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final transient Clock clock;
    private final transient ImportWords words;
    private final transient Pace pace = new Pace();
    private final UploadZone zone;
    private final transient Watch watch;
    private final Div head = new Div();
    private final Div notice = new Div();
    private final Div cards = new Div();
    private transient ListSummary list;
    private transient List<UploadView> shown;

    ImportView(
            SubjectLists lists,
            ListImports imports,
            ListRows rows,
            ListFiles files,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
        this.words = new ImportWords(messages, clock);
        this.zone = new UploadZone(messages, this::keep, this::tell, this::rejected);
        this.zone.onSending(() -> watching().set(true));
        this.watch = Watch.eachSecond(this, this::refresh);
        cards.addClassName("stack");
        Div top = new Div(head, notice, zone);
        top.addClassName("collect-top");
        add(top, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(ListRoutes.CODE).orElse("");
        lists.byCode(code, actor.get())
                .ifPresentOrElse(
                        found -> {
                            list = found;
                            shown = null;
                            notice.removeAll();
                            refresh();
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void minutePassed() {
        refresh();
    }

    private void refresh() {
        List<UploadView> now = imports.uploads(list.id(), actor.get());
        boolean running = now.stream().anyMatch(Imports::isRunning);
        watch.set(running || zone.sending());
        if (!now.equals(shown)) {
            shown = now;
            draw(running);
        }
    }

    private void redraw() {
        shown = null;
        refresh();
    }

    private void draw(boolean running) {
        list = lists.byId(list.id(), actor.get()).orElse(list);
        Imports all = Imports.of(shown);
        boolean mayAdd = lists.actions(list.id(), actor.get()).contains(ListAction.ADD_ROWS);
        ListCounts counts = lists.counts(list.id());
        head.removeAll();
        head.add(header(counts, mayAdd && !running, !all.none()));
        zone.setVisible(mayAdd && !running);
        zone.reduce(!all.none());
        cards.removeAll();
        if (!mayAdd) {
            cards.add(Banner.of(Tone.INFO, Icon.LOCK, t("not-now")));
        }
        all.running().ifPresent(one -> cards.add(running(one, mayAdd)));
        all.refused().ifPresent(one -> cards.add(refused(one)));
        if (all.latest().isEmpty() && mayAdd && !running && counts.faulty() > 0) {
            cards.add(
                    Banner.of(Tone.TODAY, Icon.CIRCLE_ALERT, t("list-faulty", counts.faulty()))
                            .action(faultsFile(counts)));
        }
        all.latest().ifPresent(one -> cards.add(result(one, counts, mayAdd)));
        if (!all.earlier().isEmpty()) {
            cards.add(new EarlierFiles(all.earlier(), words, messages, clock));
        }
    }

    private PageHeader header(ListCounts counts, boolean open, boolean anyFile) {
        CollectHeader header = new CollectHeader(list, lists, actor, messages).template(files);
        if (open && anyFile) {
            header.act(zone.opener(Buttons.secondary(t("another"), Icon.FILE_UP, event -> {})));
        }
        if (open) {
            header.submission(counts);
        }
        return header.build(t("title"), counts);
    }

    private RunningCard running(UploadView upload, boolean mayStop) {
        Runnable stop = () -> tell(imports.stop(upload.id(), actor.get()));
        return new RunningCard(
                upload, pace.left(upload, clock.instant()), words, messages, mayStop ? stop : null);
    }

    private Card refused(UploadView upload) {
        return new Card(upload.fileName())
                .lead(Icon.FILE_SPREADSHEET, words.running(upload))
                .put(
                        Banner.of(
                                Tone.LATE,
                                Icon.CIRCLE_ALERT,
                                t("refused"),
                                words.refusal(upload).orElse("")));
    }

    private ResultCard result(UploadView upload, ListCounts counts, boolean mayChange) {
        List<RowView> first =
                counts.faulty() == 0
                        ? List.of()
                        : rows.page(
                                list.id(),
                                RowFilter.of(RowFilter.Kind.FAULTY),
                                0,
                                ROWS_SHOWN,
                                actor.get());
        return new ResultCard(
                new ResultCard.Result(
                        upload, list.code(), counts, rows.faultCounts(list.id()), first, mayChange),
                new ResultCard.Acts(
                        faultsFile(counts),
                        this::edit,
                        () -> tell(imports.resume(upload.id(), actor.get()))),
                words,
                messages);
    }

    private DownloadButton faultsFile(ListCounts counts) {
        return DownloadButton.primary(
                t("faults-file.get", messages.formats().number(counts.faulty())),
                Icon.DOWNLOAD,
                files.faults(list.id(), list.code()));
    }

    private void edit(RowView row) {
        RowEditor.of(row, rows, actor, messages)
                .then(saved -> redraw())
                .removable(this::redraw)
                .open();
    }

    private Outcome<UUID> keep(UploadEvent file) throws IOException {
        return imports.upload(list.id(), file.getFileName(), file.getInputStream(), actor.get());
    }

    private Watch watching() {
        return watch;
    }

    private void rejected(String why) {
        notice.removeAll();
        notice.add(Banner.refused(t("rejected", why)));
    }

    private void tell(Outcome<?> outcome) {
        notice.removeAll();
        if (outcome instanceof Outcome.Refused<?> refused) {
            notice.add(Banner.refused(refused.refusal(), messages));
        }
        redraw();
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists-collect.import." + key, arguments);
    }
}
