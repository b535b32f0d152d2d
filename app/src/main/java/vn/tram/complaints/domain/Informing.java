package vn.tram.complaints.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.doses.DoseId;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.shell.Formats;
import vn.tram.shell.Language;

/**
 * Tells the citizen that there is something to read. Which record, and what of it, is told to
 * whoever opens the complaint with a code, never by SMS.
 */
@Service
public class Informing {

    private final ComplaintRepository complaints;
    private final Notices notices;
    private final OwnRecords own;
    private final Formats formats = new Formats();

    Informing(ComplaintRepository complaints, Notices notices, OwnRecords own) {
        this.complaints = complaints;
        this.notices = notices;
        this.own = own;
    }

    /** There is an answer; once a round. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID id) {
        Complaint complaint = complaints.findById(id).orElseThrow();
        complaint
                .reopenUntil()
                .ifPresent(
                        until ->
                                send(
                                        complaint,
                                        NoticeTemplate.COMPLAINT_ANSWERED,
                                        "answered",
                                        until));
    }

    /** Something is asked; once a question. */
    void asked(Complaint complaint) {
        complaint
                .answerUntil()
                .ifPresent(
                        until ->
                                send(
                                        complaint,
                                        NoticeTemplate.COMPLAINT_ASKED,
                                        "asked/" + until.toEpochMilli(),
                                        until));
    }

    /** Somebody who did not complain: the record changed; once a dose. */
    void corrected(PersonId person, DoseId dose, BulkCorrection bulk) {
        own.phone(person)
                .ifPresent(
                        phone ->
                                notices.send(
                                        NewNotice.sms(
                                                        "complaint-bulk/%s/%s"
                                                                .formatted(bulk.id(), dose.value()),
                                                        phone,
                                                        NoticeTemplate.RECORD_CORRECTED,
                                                        Language.VI,
                                                        Map.of("code", bulk.code()))
                                                .inCase(bulk.id())));
    }

    private void send(Complaint complaint, NoticeTemplate template, String fact, Instant until) {
        complaint
                .phone()
                .ifPresent(
                        phone ->
                                notices.send(
                                        NewNotice.sms(
                                                        "complaint/%s/%d/%s"
                                                                .formatted(
                                                                        complaint.id().value(),
                                                                        complaint.rounds(),
                                                                        fact),
                                                        phone,
                                                        template,
                                                        Language.VI,
                                                        Map.of(
                                                                "code",
                                                                complaint.code(),
                                                                "until",
                                                                formats.date(until)))
                                                .inCase(complaint.id().value())));
    }
}
