package vn.tram.lists.ui.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.SubjectLists.ListQuery;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.AfterSearch;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** A list maker types somebody who was not found into the list at hand, or into a new one. */
@Component
class AddAfterSearch implements AfterSearch {

    private static final ListQuery AT_HAND =
            new ListQuery(Optional.empty(), Set.of(ListState.DRAFT), Optional.empty());

    private final SubjectLists lists;
    private final Messages messages;

    AddAfterSearch(SubjectLists lists, Messages messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @Override
    public Optional<Offer> offer(Actor actor) {
        if (!actor.has(Role.LIST_MAKER)) {
            return Optional.empty();
        }
        List<ListSummary> drafts = lists.page(AT_HAND, Optional.empty(), 1, actor);
        return Optional.of(
                drafts.stream()
                        .findFirst()
                        .map(
                                list ->
                                        new Offer(
                                                messages.text(
                                                        "lists-collect.after-search.add",
                                                        list.code()),
                                                ListRoutes.entry(list.code())))
                        .orElseGet(
                                () ->
                                        new Offer(
                                                messages.text("lists-collect.after-search.open"),
                                                ListRoutes.NEW)));
    }
}
