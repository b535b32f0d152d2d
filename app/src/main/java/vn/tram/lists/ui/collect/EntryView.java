package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListSummary;
import vn.tram.lists.RowView;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.RowEditor;
import vn.tram.people.PersonSearch;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/** Typing people from paper: shared values once, then a short row each. */
@RolesAllowed("LIST_MAKER")
@Route(value = "lists/:" + ListRoutes.CODE + "/entry", layout = MainLayout.class)
class EntryView extends Page implements HasDynamicTitle, BeforeEnterObserver, EntryLine.Listener {

    private final transient SubjectLists lists;
    private final transient ListRows rows;
    private final transient ListFiles files;
    private final transient RecentRows recent;
    private final transient PriorityGroups groups;
    private final transient PersonSearch search;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final Div head = new Div();
    private final Div notice = new Div();
    private final Div lastRows = new Div();
    private transient SharedValues shared;
    private EntryLine line;
    private KnownPeople known;
    private transient ListSummary list;

    EntryView(
            SubjectLists lists,
            ListRows rows,
            ListFiles files,
            PriorityGroups groups,
            PersonSearch search,
            CurrentActor actor,
            Messages messages) {
        this.lists = lists;
        this.rows = rows;
        this.files = files;
        this.recent = new RecentRows(rows);
        this.groups = groups;
        this.search = search;
        this.actor = actor;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(ListRoutes.CODE).orElse("");
        lists.byCode(code, actor.get())
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    private void open(ListSummary found) {
        list = found;
        removeAll();
        add(head);
        if (mayAdd()) {
            shared =
                    new SharedValues(
                            groups.inForce(list.eventDate()), list.communeName(), messages);
            line = new EntryLine(messages, this);
            known = new KnownPeople(search, actor, messages);
            Card typing = new Card(t("person"));
            typing.aside(new Span(t("enter")));
            typing.put(line, notice, known);
            add(shared, typing);
            shared.focusFirst();
        } else {
            add(Banner.of(Tone.INFO, Icon.LOCK, t("not-now")));
        }
        add(lastRows);
        refresh();
    }

    private boolean mayAdd() {
        return lists.actions(list.id(), actor.get()).contains(ListAction.ADD_ROWS);
    }

    private void refresh() {
        ListCounts counts = lists.counts(list.id());
        CollectHeader header = new CollectHeader(list, lists, actor, messages);
        boolean mayAdd = mayAdd();
        if (mayAdd) {
            header.act(
                    DownloadButton.of(
                            t("survey"), Icon.PRINTER, files.surveyForm(list.id(), list.code())));
            header.act(
                    header.other(
                            "lists-collect.entry.file",
                            Icon.FILE_UP,
                            ListRoutes.importInto(list.code())));
            header.submission(counts);
        }
        head.removeAll();
        head.add(header.build(t("title"), counts));
        List<RowView> last = recent.of(list.id(), counts.total(), actor.get());
        lastRows.removeAll();
        lastRows.add(last(last, counts, mayAdd));
    }

    private Card last(List<RowView> last, ListCounts counts, boolean mayChange) {
        Card card = new Card(t("last"));
        if (last.isEmpty()) {
            return card.put(EmptyState.nothingYet(Icon.KEYBOARD, t("none"), t("none.next")));
        }
        RowsTable table = new RowsTable(messages, mayChange ? this::edit : null);
        table.show(last);
        return card.flush()
                .put(table)
                .foot(new Span(t("shown", last.size(), counts.total())), faulty(counts));
    }

    private Span faulty(ListCounts counts) {
        return new Span(counts.faulty() == 0 ? t("no-faults") : t("faults", counts.faulty()));
    }

    private void edit(RowView row) {
        RowEditor.of(row, rows, actor, messages)
                .then(saved -> refresh())
                .removable(this::refresh)
                .open();
    }

    @Override
    public void personTyped() {
        if (line.name().isEmpty() || line.birthDate().isEmpty()) {
            known.clear();
            line.buttonText(t("add"));
        } else if (!known.shownFor(line.name(), line.birthDate())) {
            look();
        }
    }

    private int look() {
        int found = known.lookFor(line.name(), line.birthDate());
        line.buttonText(t(found == 0 ? "add" : "add-anyway"));
        return found;
    }

    /** Adds after the answer was seen: with people found, the first Enter only shows them. */
    @Override
    public void addWanted() {
        notice.removeAll();
        if (line.leadsToGap() || shared.leadsToGap()) {
            return;
        }
        if (!known.shownFor(line.name(), line.birthDate()) && look() > 0) {
            return;
        }
        Outcome<RowView> added = rows.add(list.id(), line.form(shared.values()), actor.get());
        if (added instanceof Outcome.Refused<RowView> refused) {
            notice.add(Banner.refused(refused.refusal(), messages));
            return;
        }
        line.clear();
        line.buttonText(t("add"));
        known.clear();
        refresh();
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists-collect.entry." + key, arguments);
    }
}
