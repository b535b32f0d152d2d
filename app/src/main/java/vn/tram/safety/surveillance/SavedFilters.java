package vn.tram.safety.surveillance;

import java.util.List;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.staff.Actor;

/** Filters that somebody keeps by name for themselves. What is shared is the address. */
public interface SavedFilters {

    /** Most characters of a name. */
    int NAME_MAX = 80;

    /** Most filters that somebody keeps. */
    int MOST = 50;

    record Saved(UUID id, String name, CaseFilter filter) {}

    /** By name. */
    List<Saved> of(Actor actor);

    /** Keeps a filter; the same name again keeps the new one in the place of the old. */
    Outcome<Void> save(String name, CaseFilter filter, Actor actor);

    /** One's own; somebody else's is not there. */
    Outcome<Void> forget(UUID id, Actor actor);

    /** Why a filter was not kept. */
    enum Refused implements Refusal {
        NAME_MISSING("safety-see.refused.name-missing"),
        TOO_MANY("safety-see.refused.too-many-filters");

        private final String code;

        Refused(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
