package vn.tram.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * Lists as a whole. Every operation decides by the actor's rights; what the actor may not see does
 * not exist for them.
 */
public interface SubjectLists {

    /** Roles that see the lists of their units. */
    Set<Role> READERS =
            Set.of(
                    Role.LIST_MAKER,
                    Role.STATION,
                    Role.IDENTITY,
                    Role.COMMUNE,
                    Role.DISTRICT,
                    Role.PROVINCE,
                    Role.SUPERVISOR);

    /**
     * Opens an empty list; by LIST_MAKER over the commune or facility, in an open campaign of that
     * unit.
     */
    Outcome<ListId> open(NewList list, Actor actor);

    /** Gives the list to checking; by its maker's role, with at least one row. */
    Outcome<Void> submit(ListId list, Actor actor);

    /**
     * Takes the list back before it is approved; by its maker's role or the station, with a reason.
     */
    Outcome<Void> withdraw(ListId list, String reason, Actor actor);

    /** Opens a list with the left-out rows of an approved one that nobody has carried on yet. */
    Outcome<ListId> supplement(ListId approved, Actor actor);

    /** The lists that carry on rows this one left out, oldest first; those the actor may see. */
    List<ListSummary> supplementsOf(ListId list, Actor actor);

    Optional<ListSummary> byId(ListId list, Actor actor);

    Optional<ListSummary> byCode(String code, Actor actor);

    ListCounts counts(ListId list);

    /** How many rows each of these lists has, for overviews; a list without rows is missing. */
    Map<ListId, Integer> sizes(Collection<ListId> lists);

    /**
     * Lists the actor may see, newest first.
     *
     * @param after the last list already shown
     */
    List<ListSummary> page(ListQuery query, Optional<ListSummary> after, int limit, Actor actor);

    /** What the actor may do with the list now, decided by state, open task and rights. */
    Set<ListAction> actions(ListId list, Actor actor);

    /** Narrows an overview; empty means any. */
    record ListQuery(Optional<String> text, Set<ListState> states, Optional<UUID> campaign) {}
}
