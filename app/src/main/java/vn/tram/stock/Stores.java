package vn.tram.stock;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * Where vaccine lies. A facility's store is kept by STATION at the facility, a district's by
 * DISTRICT, a province's by PROVINCE; whoever holds a role of {@link #READERS} over the place may
 * look into it. What somebody may not see does not exist for them.
 */
public interface Stores {

    Set<Role> READERS = EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR);

    /** At most this many stores come back from one question. */
    int MOST = 200;

    /**
     * The stores that the actor keeps; made where they were not needed before. Those of a right
     * over more than a commune are the ones that exist already.
     */
    List<StoreView> kept(Actor actor);

    Optional<StoreView> byId(StoreId id, Actor actor);

    /** The store of a facility; empty where it has none yet, or the actor may not see it. */
    Optional<StoreView> ofFacility(UUID facility, Actor actor);

    boolean keeps(StoreId id, Actor actor);

    /**
     * Stores that the actor may see, those of units first, then by name; page by page.
     *
     * @param text part of the name, with or without diacritics; empty for all
     * @param after the last store of the page before; empty for the first page
     * @param limit at least 1, at most {@link #MOST}
     */
    List<StoreView> visible(String text, Optional<StoreId> after, int limit, Actor actor);

    /**
     * The other stores to which the actor may allocate out of this one, as DISTRICT or PROVINCE:
     * those of the units they decide about, and of the facilities there that work today; for
     * somebody who decides about the whole country those of the store's province. Made where they
     * were not needed before; at most {@link #MOST} a unit.
     *
     * @param text part of the name, with or without diacritics; empty for all
     */
    List<StoreView> supplied(StoreId from, String text, Actor actor);

    /** By the keeper. What was read before keeps its judgement of the day. */
    Outcome<StoreView> keepAt(StoreId id, ColdRange range, Actor actor);
}
