package vn.tram.complaints.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.FieldClaim;
import vn.tram.complaints.Proposal;
import vn.tram.doses.DoseChange;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseCorrections.Hands;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.PastDose;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.people.PersonCorrections;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;

/**
 * Makes an approved correction so, in one transaction: a new version of the dose or of the person,
 * and with it, by what doses and people tell, the old certificate revoked and a new one ready. Done
 * a second time it does nothing.
 */
@Service
public class Applying {

    private final ComplaintRepository complaints;
    private final FieldStore fields;
    private final FieldValues values;
    private final Proposals proposals;
    private final DoseCorrections doses;
    private final PersonCorrections people;
    private final ComplaintPlaces places;
    private final EntryStore entries;
    private final AuditLog audit;
    private final Clocks clocks;

    Applying(
            ComplaintRepository complaints,
            FieldStore fields,
            FieldValues values,
            Proposals proposals,
            DoseCorrections doses,
            PersonCorrections people,
            ComplaintPlaces places,
            EntryStore entries,
            AuditLog audit,
            Clocks clocks) {
        this.complaints = complaints;
        this.fields = fields;
        this.values = values;
        this.proposals = proposals;
        this.doses = doses;
        this.people = people;
        this.places = places;
        this.entries = entries;
        this.audit = audit;
        this.clocks = clocks;
    }

    /** Why it cannot be, where it cannot: the complaint is back at its desk then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> apply(UUID id) {
        Complaint complaint = complaints.lock(id).orElseThrow();
        if (complaint.state() != ComplaintState.APPLYING) {
            return Optional.empty();
        }
        Map<ClaimField, String> becomes = proposed(id);
        Proposal proposal =
                new Proposal(complaint.proposal().orElseThrow(), becomes, complaint.basis());
        Optional<Refusal> refusal = made(complaint, proposal);
        if (refusal.isPresent()) {
            complaint.notApplicable().value();
            entries.add(id, Kind.NOT_APPLICABLE, "", refusal.get().code(), Optional.empty());
            audit.record(
                    AuditEvent.bySystem("complaint.not-applicable")
                            .inCase(id)
                            .with("code", refusal.get().code()));
        } else {
            complaint.applied(clocks.now(), clocks.reopenUntil(complaint.eventDate())).value();
            entries.add(id, Kind.APPLIED, "", null, Optional.empty());
            audit.record(
                    AuditEvent.bySystem("complaint.applied")
                            .inCase(id)
                            .about(complaint.person().orElseThrow().value()));
        }
        complaints.saveAndFlush(complaint);
        return refusal;
    }

    private Map<ClaimField, String> proposed(UUID id) {
        Map<ClaimField, String> becomes = new EnumMap<>(ClaimField.class);
        for (FieldClaim field : fields.of(id)) {
            field.proposed().ifPresent(value -> becomes.put(field.field(), value));
        }
        return becomes;
    }

    /** Everything is looked at before the first row is written, so a refusal changes nothing. */
    private Optional<Refusal> made(Complaint complaint, Proposal proposal) {
        Hands hands = new Hands(complaint.examiner(), complaint.approver());
        return switch (proposal.kind()) {
            case AMEND -> amended(complaint, proposal, hands);
            case ADD_DOSE -> refusal(doses.add(missing(complaint, proposal), hands));
            case VOID_DOSE ->
                    refusal(doses.takeAway(proposals.latestId(complaint), proposal.basis(), hands));
        };
    }

    private Optional<Refusal> amended(Complaint complaint, Proposal proposal, Hands hands) {
        Optional<Refusal> obstacle = proposals.obstacle(complaint, proposal);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (proposal.identity()) {
            people.correct(
                            complaint.person().orElseThrow(),
                            FieldValues.person(proposal.becomes()),
                            proposal.basis(),
                            hands.agreed())
                    .value();
        }
        DoseChange change = values.dose(proposal.becomes());
        if (!change.equals(DoseChange.none())) {
            DoseView corrected =
                    doses.correct(
                                    proposals.latestId(complaint),
                                    change,
                                    proposal.basis(),
                                    command(complaint),
                                    hands)
                            .value();
            complaint.dose(corrected.id());
        }
        return Optional.empty();
    }

    private PastDose missing(Complaint complaint, Proposal proposal) {
        Map<ClaimField, String> becomes = proposal.becomes();
        DoseChange change = values.dose(becomes);
        PersonId person = complaint.person().orElseThrow();
        CasePlace place =
                change.facility()
                        .flatMap(id -> places.facility(id, complaint.eventDate()))
                        .or(() -> places.home(person, complaint.eventDate()))
                        .orElseGet(complaint::place);
        return new PastDose(
                command(complaint),
                person,
                becomes.get(ClaimField.PRODUCT),
                LocalDate.parse(becomes.get(ClaimField.GIVEN_ON)),
                change.lotNumber(),
                change.facility(),
                change.placeText().orElse(""),
                place,
                DoseSource.COMPLAINT,
                proposal.basis());
    }

    private static Optional<Refusal> refusal(Outcome<DoseView> outcome) {
        return outcome instanceof Outcome.Refused<DoseView> refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    /** The same for every attempt of a round, so that the dose is made once. */
    private static UUID command(Complaint complaint) {
        String round = complaint.id().value() + "/" + complaint.rounds();
        return UUID.nameUUIDFromBytes(round.getBytes(StandardCharsets.US_ASCII));
    }
}
