package vn.tram.complaints.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
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
    private final Formats formats = new Formats();

    Informing(ComplaintRepository complaints, Notices notices) {
        this.complaints = complaints;
        this.notices = notices;
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
