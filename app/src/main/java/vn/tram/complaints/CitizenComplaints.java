package vn.tram.complaints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Refusal;
import vn.tram.people.PersonId;
import vn.tram.photos.PaperPhoto;

/**
 * A citizen's own complaints. Asks for no right: the caller has made sure by a one-time code that
 * it is the phone's owner who asks. Nothing here tells whether a person is on record.
 */
public interface CitizenComplaints {

    /** Most characters of an answer or a reason. */
    int LONGEST_WORDS = 1_000;

    /**
     * Files a complaint. Whose record it is about is found by name, birth date and the phone. The
     * same complaint is joined to the one that is still open. Refused with {@link
     * ComplaintsRefusal}.
     */
    Outcome<FiledComplaint> file(NewComplaint complaint, PhoneNumber verified);

    /**
     * Files it with what proves it, in one transaction.
     *
     * @param papers photos, of which {@link #MOST_PICTURES} are kept
     */
    Outcome<FiledComplaint> file(
            NewComplaint complaint, List<PaperPhoto> papers, PhoneNumber verified);

    /**
     * What the record says of the fields that may be contested, in the form in which claims are
     * kept; nothing where the phone is not the one on record.
     *
     * @param dose of the same person
     */
    Map<ClaimField, String> recorded(PersonId person, Optional<DoseId> dose, PhoneNumber verified);

    /**
     * What would be wrong with a value, before anything is filed: {@link
     * ComplaintsRefusal.Plain#AS_RECORDED} where the record says the same already.
     *
     * @param recorded as {@link #recorded} gives it; empty where nothing is known
     */
    Optional<Refusal> fault(ClaimField field, String typed, Optional<String> recorded);

    /** Complaints about the person that this phone filed, the newest first. */
    List<ComplaintView> of(PersonId person, PhoneNumber verified);

    /** Most pictures of one complaint. */
    int MOST_PICTURES = 5;

    /**
     * Adds a photo of a paper; the same one is kept once. Refused when there are {@link
     * #MOST_PICTURES}, and once the complaint is over.
     */
    Outcome<Void> show(ComplaintId id, PaperPhoto paper, PhoneNumber verified);

    /** By the whole reference and the phone that filed it. */
    Optional<ComplaintView> byReference(String reference, PhoneNumber verified);

    /** What the citizen is told, the oldest first. */
    List<ComplaintEntry> told(ComplaintId id, PhoneNumber verified);

    /** Answers a question of the desk. Refused when none is open. */
    Outcome<Void> answer(ComplaintId id, String words, PhoneNumber verified);

    /** Takes it back. Refused once it is being applied or was answered. */
    Outcome<Void> withdraw(ComplaintId id, PhoneNumber verified);

    /** Reopens it with a reason. Refused after the limit that the rule of its date gives. */
    Outcome<Void> reopen(ComplaintId id, String words, PhoneNumber verified);
}
