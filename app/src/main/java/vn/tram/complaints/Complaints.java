package vn.tram.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.photos.PaperPhoto;
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

    /**
     * Records it with what proves it, in one transaction.
     *
     * @param papers photos of what was brought, of which {@link CitizenComplaints#MOST_PICTURES}
     *     are kept
     */
    Outcome<FiledComplaint> file(NewComplaint complaint, List<PaperPhoto> papers, Actor actor);

    /**
     * Adds a photo of a paper that was brought later; the same one is kept once. Needs STATION,
     * DISTRICT or PROVINCE over the place of the complaint. Refused with {@link ComplaintsRefusal}
     * when there are {@link CitizenComplaints#MOST_PICTURES}, and once the complaint is over.
     */
    Outcome<Void> show(ComplaintId id, PaperPhoto paper, Actor actor);

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

    /**
     * A stretch of the complaints of the actor's places: what is due first at the head, of answered
     * ones the latest.
     *
     * @param after the last line already shown
     * @param limit at most {@link #MOST}
     */
    List<ComplaintLine> page(
            ComplaintFilter filter, Optional<ComplaintLine> after, int limit, Actor actor);

    /** Counting stops here: "999+" on the screen. */
    int MOST_COUNTED = 1_000;

    /** How many there are on each shelf, with the other filters; at most {@link #MOST_COUNTED}. */
    Map<Shelf, Integer> counts(ComplaintFilter filter, Actor actor);

    /** Which complaints a list shows. */
    enum Shelf {
        OPEN,
        /** Open and past the time of the answer; not while the citizen was asked. */
        LATE,
        /** Reopened by the citizen and not answered yet. */
        REOPENED,
        ANSWERED;

        /** Stable, lower case: {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What narrows a list.
     *
     * @param unit a unit within the actor's places; another one gives nothing
     */
    record ComplaintFilter(Shelf shelf, Optional<ComplaintKind> kind, Optional<UnitCode> unit) {

        public static ComplaintFilter of(Shelf shelf) {
            return new ComplaintFilter(shelf, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A complaint in a list.
     *
     * @param at when the answer is due; of an answered one, when it was answered
     */
    record ComplaintLine(
            ComplaintId id,
            String code,
            ComplaintKind kind,
            ComplaintState state,
            String name,
            Instant filedAt,
            Instant at,
            int rounds) {

        /** Without the person. */
        @Override
        public String toString() {
            return "ComplaintLine[" + code + ", " + state + "]";
        }
    }
}
