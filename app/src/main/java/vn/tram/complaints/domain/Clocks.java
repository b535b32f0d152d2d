package vn.tram.complaints.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Wait;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.WorkingCalendar;

/** Now, and when things about a complaint are due, by the rules of the day it was filed. */
@Component
class Clocks {

    private final Deadlines deadlines;
    private final Clock clock;

    Clocks(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** In Viet Nam. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /** Of the answer: 48 hours from recording (9458/BYT-CNTT). */
    Instant due(Instant start, LocalDate filed) {
        return due(Task.EXAMINE_COMPLAINT.id(), filed, start);
    }

    /** Of the citizen's answer to a question that is asked now. */
    Instant answerUntil(LocalDate filed) {
        return due(Wait.AWAIT_ANSWER.id(), filed, now());
    }

    /** Until when what is answered now can be reopened. */
    Instant reopenUntil(LocalDate filed) {
        return due(Wait.AWAIT_REOPENING.id(), filed, now());
    }

    private Instant due(String element, LocalDate filed, Instant start) {
        return deadlines.dueAt(CertificateCorrection.KEY + "." + element, filed, start).dueAt();
    }
}
