package vn.tram.complaints.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ComplaintState;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.shell.Messages;
import vn.tram.staff.CasePlace;
import vn.tram.workflow.CaseFacts;

/** The facts of a complaint that the inbox shows and that its deadlines start from. */
@Component
public class ComplaintFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ComplaintRepository complaints;
    private final ComplaintAccess access;
    private final Messages messages;

    ComplaintFacts(ComplaintRepository complaints, ComplaintAccess access, Messages messages) {
        this.complaints = complaints;
        this.access = access;
        this.messages = messages;
    }

    public CaseFacts of(UUID id) {
        Complaint complaint = complaint(id);
        CasePlace place =
                complaint.state() == ComplaintState.VERIFYING
                        ? access.comparedAt(complaint)
                        : complaint.place();
        return new CaseFacts(
                complaint.code(),
                messages.text(VIETNAMESE, "complaints.kind." + complaint.kind().code()),
                Optional.empty(),
                List.of(),
                place,
                complaint.eventDate(),
                Optional.empty());
    }

    public LocalDate eventDate(UUID id) {
        return complaint(id).eventDate();
    }

    /** Examining runs from the recording, the citizen's answer or the reopening. */
    public Optional<Instant> clockStart(UUID id, String task) {
        return task.equals(Task.EXAMINE_COMPLAINT.id())
                ? Optional.of(complaint(id).clockStart())
                : Optional.empty();
    }

    private Complaint complaint(UUID id) {
        return complaints
                .findById(id)
                .orElseThrow(() -> new IllegalStateException("no complaint " + id));
    }
}
