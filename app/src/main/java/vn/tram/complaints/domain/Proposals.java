package vn.tram.complaints.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.Proposal;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesRefusal;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.people.PersonCorrections;

/** Reads proposals, and says what stands against them before anybody agrees. */
@Component
class Proposals {

    private static final Set<ClaimField> OF_A_DOSE =
            EnumSet.of(ClaimField.PRODUCT, ClaimField.GIVEN_ON, ClaimField.LOT, ClaimField.PLACE);

    private final FieldValues values;
    private final RecordedValues recorded;
    private final DoseCorrections doses;
    private final PersonCorrections people;
    private final Clocks clocks;

    Proposals(
            FieldValues values,
            RecordedValues recorded,
            DoseCorrections doses,
            PersonCorrections people,
            Clocks clocks) {
        this.values = values;
        this.recorded = recorded;
        this.doses = doses;
        this.people = people;
        this.clocks = clocks;
    }

    /** With its values in the form in which they are kept. */
    Outcome<Proposal> read(Complaint complaint, Proposal typed) {
        String basis = CleanText.of(typed.basis());
        if (basis.length() < Proposal.BASIS_LEAST) {
            return Outcome.refused(Plain.BASIS_MISSING);
        }
        if (basis.length() > Proposal.BASIS_MOST) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        if (complaint.person().isEmpty()) {
            return Outcome.refused(Plain.PERSON_MISSING);
        }
        if (!fits(complaint, typed)) {
            return Outcome.refused(Plain.PROPOSAL_WRONG);
        }
        return values.read(
                        typed.becomes(),
                        recorded.of(complaint.person(), complaint.dose()),
                        clocks.today())
                .map(becomes -> new Proposal(typed.kind(), becomes, basis));
    }

    private static boolean fits(Complaint complaint, Proposal typed) {
        Set<ClaimField> fields = typed.fields();
        boolean ofADose = fields.stream().anyMatch(OF_A_DOSE::contains);
        return switch (typed.kind()) {
            case AMEND -> !fields.isEmpty() && (!ofADose || complaint.dose().isPresent());
            case ADD_DOSE ->
                    OF_A_DOSE.containsAll(fields)
                            && fields.containsAll(
                                    EnumSet.of(ClaimField.PRODUCT, ClaimField.GIVEN_ON));
            case VOID_DOSE -> fields.isEmpty() && complaint.dose().isPresent();
        };
    }

    /** What stands against making it so, as the records are now. */
    Optional<Refusal> obstacle(Complaint complaint, Proposal read) {
        return switch (read.kind()) {
            case AMEND ->
                    person(complaint, read.becomes()).or(() -> dose(complaint, read.becomes()));
            case ADD_DOSE -> Optional.empty();
            case VOID_DOSE ->
                    latest(complaint).filter(dose -> !dose.voided()).isPresent()
                            ? Optional.empty()
                            : Optional.of(DosesRefusal.Plain.UNDONE_ALREADY);
        };
    }

    private Optional<Refusal> person(Complaint complaint, Map<ClaimField, String> becomes) {
        return becomes.keySet().stream().anyMatch(ClaimField::identity)
                ? people.obstacle(complaint.person().orElseThrow(), FieldValues.person(becomes))
                : Optional.empty();
    }

    private Optional<Refusal> dose(Complaint complaint, Map<ClaimField, String> becomes) {
        return becomes.keySet().stream().anyMatch(OF_A_DOSE::contains)
                ? doses.obstacle(latestId(complaint), values.dose(becomes))
                : Optional.empty();
    }

    private Optional<DoseView> latest(Complaint complaint) {
        return complaint.dose().flatMap(recorded::latest);
    }

    DoseId latestId(Complaint complaint) {
        return latest(complaint).map(DoseView::id).orElseThrow();
    }
}
