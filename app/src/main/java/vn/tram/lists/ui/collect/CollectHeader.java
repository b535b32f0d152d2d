package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.ListStateChip;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.staff.CurrentActor;

/** The top of a page where people come into a list. */
final class CollectHeader {

    private final ListSummary list;
    private final SubjectLists lists;
    private final CurrentActor actor;
    private final Messages messages;
    private final List<Component> acts = new ArrayList<>();

    CollectHeader(ListSummary list, SubjectLists lists, CurrentActor actor, Messages messages) {
        this.list = list;
        this.lists = lists;
        this.actor = actor;
        this.messages = messages;
    }

    CollectHeader template(ListFiles files) {
        acts.add(
                DownloadButton.of(
                        messages.text("lists-collect.import.template"),
                        Icon.FILE_DOWN,
                        files.template()));
        return this;
    }

    CollectHeader act(Component act) {
        acts.add(act);
        return this;
    }

    /** Hands the list in; the primary act once nothing is faulty. */
    CollectHeader submission(ListCounts counts) {
        if (counts.total() > 0) {
            acts.add(Submission.button(list, counts, lists, actor, messages));
        }
        return this;
    }

    PageHeader build(String title, ListCounts counts) {
        PageHeader header =
                new PageHeader(title)
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(
                                                messages.text("lists-collect.title"),
                                                ListRoutes.LISTS),
                                        new Crumb(list.code(), ListRoutes.list(list.code())),
                                        Crumb.here(title)));
        header.facts(
                ListStateChip.of(list.state(), messages),
                new Anchor(ListRoutes.list(list.code()), list.title()),
                new Span(messages.text("lists-collect.people", counts.total())));
        return header.actions(acts.toArray(Component[]::new));
    }

    /** Leads to the other way of collecting. */
    Component other(String key, Icon icon, String route) {
        return Buttons.secondary(
                messages.text(key), icon, event -> UI.getCurrent().navigate(route));
    }
}
