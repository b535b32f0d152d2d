package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.SubjectLists.ListQuery;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.ListStateChip;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.staff.CurrentActor;

/** Where files go: lists still being collected, what is being read into them and what was. */
@RolesAllowed("LIST_MAKER")
@Route(value = ListRoutes.IMPORT, layout = MainLayout.class)
class ImportHomeView extends Page implements HasDynamicTitle, BeforeEnterObserver, EveryMinute {

    private static final int LISTS_SHOWN = 20;
    private static final int FILES_SHOWN = 10;

    private final transient SubjectLists lists;
    private final transient ListImports imports;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final transient Clock clock;
    private final transient ImportWords words;
    private final transient Watch watch;
    private final Div cards = new Div();
    private transient State shown;

    private record Target(ListSummary list, List<UploadView> files) {}

    private record State(List<Target> targets) {}

    ImportHomeView(
            SubjectLists lists,
            ListImports imports,
            ListFiles files,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
        this.words = new ImportWords(messages, clock);
        this.watch = Watch.eachSecond(this, this::refresh);
        cards.addClassName("stack");
        Button fresh =
                Buttons.primary(
                        messages.text("lists-collect.new"),
                        Icon.PLUS,
                        event -> UI.getCurrent().navigate(ListRoutes.NEW));
        add(
                new PageHeader(t("title"))
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(
                                                messages.text("lists-collect.title"),
                                                ListRoutes.LISTS),
                                        Crumb.here(messages.text("lists-collect.menu.import"))))
                        .actions(
                                DownloadButton.of(t("template"), Icon.FILE_DOWN, files.template()),
                                fresh),
                cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
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
        ListQuery collecting =
                new ListQuery(
                        Optional.empty(),
                        Set.of(ListState.DRAFT, ListState.REPAIRING),
                        Optional.empty());
        State now =
                new State(
                        lists.page(collecting, Optional.empty(), LISTS_SHOWN, actor.get()).stream()
                                .filter(this::takesRows)
                                .map(
                                        list ->
                                                new Target(
                                                        list,
                                                        imports.uploads(list.id(), actor.get())))
                                .toList());
        watch.set(files(now).anyMatch(Imports::isRunning));
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
    }

    private boolean takesRows(ListSummary list) {
        return lists.actions(list.id(), actor.get()).contains(ListAction.ADD_ROWS);
    }

    private static java.util.stream.Stream<UploadView> files(State state) {
        return state.targets().stream().flatMap(target -> target.files().stream());
    }

    private void draw() {
        cards.removeAll();
        for (Target target : shown.targets()) {
            target.files().stream()
                    .filter(Imports::isRunning)
                    .forEach(
                            file ->
                                    cards.add(
                                            new RunningCard(
                                                    file,
                                                    Optional.empty(),
                                                    words,
                                                    messages,
                                                    null)));
        }
        cards.add(targets());
        List<UploadView> ended =
                files(shown)
                        .filter(file -> !Imports.isRunning(file))
                        .sorted(Comparator.comparing(UploadView::uploadedAt).reversed())
                        .limit(FILES_SHOWN)
                        .toList();
        if (!ended.isEmpty()) {
            cards.add(new EarlierFiles(ended, words, messages, clock));
        }
    }

    private Card targets() {
        Card card = new Card(t("choose-list"));
        if (shown.targets().isEmpty()) {
            return card.put(EmptyState.nothingYet(Icon.FILE_UP, t("no-list"), t("no-list.next")));
        }
        Grid<Target> grid = Grids.dense(Target.class);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(target -> title(target.list()))
                .setHeader(messages.text("lists-collect.column.title"))
                .setFlexGrow(3);
        grid.addComponentColumn(target -> ListStateChip.of(target.list().state(), messages))
                .setHeader(messages.text("lists-collect.column.state"))
                .setWidth("10rem")
                .setFlexGrow(0);
        Grids.number(grid.addColumn(target -> target.files().size()).setHeader(t("files-count")));
        grid.addComponentColumn(this::choices).setWidth("22rem").setFlexGrow(0);
        grid.setItems(shown.targets());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return card.flush().put(grid);
    }

    private Component title(ListSummary list) {
        Span code = new Span(list.code() + " · " + list.communeName());
        code.addClassNames("m3", "s");
        return new Div(new Div(new Anchor(ListRoutes.list(list.code()), list.title())), code);
    }

    private Component choices(Target target) {
        String code = target.list().code();
        Div choices =
                new Div(
                        Buttons.small(
                                Buttons.secondary(
                                        t("into-this"),
                                        Icon.FILE_UP,
                                        event -> go(ListRoutes.importInto(code)))),
                        Buttons.small(
                                Buttons.quiet(
                                        messages.text("lists-collect.entry.title"),
                                        Icon.KEYBOARD,
                                        event -> go(ListRoutes.entry(code)))));
        choices.addClassName("row");
        return choices;
    }

    private static void go(String route) {
        UI.getCurrent().navigate(route);
    }

    private String t(String key) {
        return messages.text("lists-collect.import." + key);
    }
}
