package vn.tram.lists.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListId;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.SubjectLists;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;

/** Who may see a list. What somebody may not see does not exist for them. */
@Component
class ListAccess {

    private final SubjectListRepository lists;

    ListAccess(SubjectListRepository lists) {
        this.lists = lists;
    }

    Optional<SubjectList> visible(ListId id, Actor actor) {
        return lists.findById(id.value()).filter(list -> maySee(list.place(), actor));
    }

    /** The list, held for a change, if the actor may see it. */
    Outcome<SubjectList> held(ListId id, Actor actor) {
        return lists.lock(id.value())
                .filter(list -> maySee(list.place(), actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    static boolean maySee(CasePlace place, Actor actor) {
        return SubjectLists.READERS.stream().anyMatch(role -> Rights.allows(actor, role, place));
    }
}
