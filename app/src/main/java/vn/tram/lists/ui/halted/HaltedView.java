package vn.tram.lists.ui.halted;

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
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.lists.HaltedWork;
import vn.tram.lists.HaltedWork.Halted;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Lists whose work in the background was given up, longest first, each with the way to go on. */
@Route(value = ListRoutes.HALTED, layout = MainLayout.class)
@RolesAllowed({"SUPERVISOR", "ADMIN"})
class HaltedView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    private final transient HaltedWork work;
    private final transient SubjectLists lists;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Slot notice = new Slot();
    private final Slot head = new Slot();
    private final Slot body = new Slot();
    private final Grid<Halted> grid = Grids.dense(Halted.class);

    HaltedView(
            HaltedWork work,
            SubjectLists lists,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.work = work;
        this.lists = lists;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
        fillWindow();
        columns();
        add(head, notice, body);
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public void minutePassed() {
        load();
    }

    private void load() {
        List<Halted> halted = work.all(actor.get());
        head.show(new PageHeader(t("title")).facts(new Span(t("sum", halted.size()))));
        if (halted.isEmpty()) {
            body.show(new Card().fill().put(EmptyState.allDone(t("none"), t("none.next"))));
            return;
        }
        grid.setItems(halted);
        body.show(new Card().flush().fill().put(grid));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.addComponentColumn(halted -> title(halted.list())).setHeader(t("list")).setFlexGrow(2);
        grid.addColumn(halted -> t("work." + halted.list().state().name()))
                .setHeader(t("work"))
                .setFlexGrow(1);
        grid.addColumn(halted -> messages.formats().shortDateTime(halted.since(), clock.instant()))
                .setHeader(t("since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Halted::reference)
                .setHeader(t("reference"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::restart)
                .setHeader(t("act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** An administrator answers for the system and need not be somebody who reads lists. */
    private Component title(ListSummary list) {
        boolean readable = lists.byId(list.id(), actor.get()).isPresent();
        Component title =
                readable
                        ? new Anchor(ListRoutes.list(list.code()), list.title())
                        : new Span(list.title());
        Span facts = new Span(t("facts", list.code(), list.communeName(), list.roundName()));
        facts.addClassNames("m3", "s");
        return new Div(new Div(title), facts);
    }

    private Component restart(Halted halted) {
        Button button =
                Buttons.small(
                        Buttons.secondary(
                                t("restart"), Icon.REFRESH_CW, event -> letGoOn(halted.list())));
        button.setDisableOnClick(true);
        button.setAriaLabel(t("restart.spoken", halted.list().code()));
        return button;
    }

    private void letGoOn(ListSummary list) {
        Outcome<Void> outcome = work.restart(list.id(), actor.get());
        if (outcome instanceof Outcome.Refused<Void> refused) {
            notice.show(Banner.refused(refused.refusal(), messages));
        } else {
            notice.removeAll();
            Toasts.success(t("restarted", list.code()));
        }
        // not only this table: the menu counts halted work, too
        UI.getCurrent().navigate(HaltedView.class);
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists-halted." + key, arguments);
    }
}
