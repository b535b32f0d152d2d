package vn.tram.stock.domain;

import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.StoreKind;
import vn.tram.stock.Stores;

/** Who may look into a store, who keeps it, who decides about it. */
final class StoreAccess {

    private StoreAccess() {}

    static boolean maySee(Store store, Actor actor) {
        return Stores.READERS.stream().anyMatch(role -> holds(store, role, actor));
    }

    /** Sends, receives, counts, reads the thermometer. */
    static boolean keeps(Store store, Actor actor) {
        return store.kind() != StoreKind.SESSION && holds(store, keeper(store), actor);
    }

    /** Allocates into and out of it: DISTRICT or PROVINCE over its place. */
    static boolean rules(Store store, Actor actor) {
        return store.kind() != StoreKind.SESSION
                && (holds(store, Role.PROVINCE, actor) || holds(store, Role.DISTRICT, actor));
    }

    static Role keeper(Store store) {
        if (store.kind() == StoreKind.FACILITY) {
            return Role.STATION;
        }
        return store.unit().orElseThrow().level() == UnitLevel.PROVINCE
                ? Role.PROVINCE
                : Role.DISTRICT;
    }

    private static boolean holds(Store store, Role role, Actor actor) {
        return actor.rightsAs(role).stream().anyMatch(store::within);
    }
}
