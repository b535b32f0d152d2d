package vn.tram.complaints;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/**
 * Complaints as staff see them: those who hold the role of the desk, or SUPERVISOR, over its place;
 * while an identity is compared also IDENTITY where the person lives. What somebody may not see
 * does not exist for them.
 */
public interface Complaints {

    /** Most complaints in one answer. */
    int MOST = 100;

    /**
     * Records a complaint of somebody who comes to a health station. Needs STATION over the place
     * where the person lives, or over a place that is named. The same complaint of the same person
     * is joined to the one that is still open. Refused with {@link ComplaintsRefusal}.
     */
    Outcome<FiledComplaint> file(NewComplaint complaint, Actor actor);

    Optional<ComplaintView> byId(ComplaintId id, Actor actor);

    /** By the number with or without its check suffix. */
    Optional<ComplaintView> byCode(String code, Actor actor);

    /** What was said and decided, the newest first; nothing for who may not see it. */
    List<ComplaintEntry> entries(ComplaintId id, Actor actor);

    /** Pictures of papers, the oldest first; nothing for who may not see the complaint. */
    List<Picture> pictures(ComplaintId id, Actor actor);

    /** A picture as it is kept: JPEG, without anything that was written beside it. */
    record Picture(int width, int height, byte[] jpeg) {}

    /** Complaints about the person, the newest first, without the one given. */
    List<ComplaintView> others(PersonId person, ComplaintId except, Actor actor);

    /** Complaints of the actor's places, what is due first; answered ones come last. */
    List<ComplaintView> page(Shelf shelf, Actor actor, int limit);

    /** Which complaints a list shows. */
    enum Shelf {
        OPEN,
        LATE,
        REOPENED,
        ANSWERED
    }
}
