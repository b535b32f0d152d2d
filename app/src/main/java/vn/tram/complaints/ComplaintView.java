package vn.tram.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.doses.DoseId;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;

/**
 * A complaint as it stands.
 *
 * @param code {@code PA-2026-0412}
 * @param reference the code with its check suffix, as the citizen has it
 * @param name of the person it is about, as told
 * @param phone masked; empty for somebody without one
 * @param person whose record it is about; empty while nobody was found
 * @param dose in its latest version
 * @param desk who examines it; empty before it was routed
 * @param place of the desk
 * @param routing code of the rule that chose the desk
 * @param clockStart from when the time of the answer runs
 * @param dueAt when the answer is due
 * @param answerUntil of the citizen, while asked
 * @param rounds 1, and one more with each reopening
 * @param joined how often the same was filed again
 * @param feedback whom it is about, where it is feedback and not about a record
 * @param revision changes with every act
 */
public record ComplaintView(
        ComplaintId id,
        String code,
        String reference,
        ComplaintKind kind,
        ComplaintChannel channel,
        ComplaintState state,
        String name,
        BirthDate birth,
        String phone,
        String words,
        Optional<PersonId> person,
        Optional<DoseId> dose,
        NamedPlaces places,
        Optional<Role> desk,
        CasePlace place,
        Optional<String> routing,
        Instant filedAt,
        Optional<String> filedByName,
        Instant clockStart,
        Instant dueAt,
        Optional<Proposal.Kind> proposal,
        String basis,
        Optional<String> examinedByName,
        Optional<String> verifiedByName,
        Optional<String> approvedByName,
        Optional<Instant> appliedAt,
        Optional<ComplaintOutcome> outcome,
        Optional<Integer> rejectReason,
        String answer,
        Optional<Instant> answeredAt,
        Optional<Instant> reopenUntil,
        Optional<Instant> answerUntil,
        int rounds,
        int joined,
        Optional<Feedback> feedback,
        List<FieldClaim> fields,
        int revision) {

    public ComplaintView {
        fields = List.copyOf(fields);
    }

    /**
     * Whether the answer is overdue: 48 hours from recording, from the citizen's answer or from the
     * reopening have passed (9458/BYT-CNTT). While the citizen was asked, nobody is late.
     */
    public boolean late(Instant now) {
        return state.open() && state != ComplaintState.ASKING && now.isAfter(dueAt);
    }

    /** Without anything about the person. */
    @Override
    public String toString() {
        return "ComplaintView[" + code + ", " + state + "]";
    }
}
