package vn.tram.portal.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintEntry;
import vn.tram.complaints.ComplaintOutcome;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FieldClaim;
import vn.tram.complaints.RejectionReasons;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;

/** Complaints in the citizen's words. */
@Component
class ComplaintWords {

    private final CitizenComplaints complaints;
    private final RejectionReasons reasons;
    private final DeskNames desks;
    private final FieldText fields;
    private final Messages messages;
    private final Clock clock;

    ComplaintWords(
            CitizenComplaints complaints,
            RejectionReasons reasons,
            DeskNames desks,
            FieldText fields,
            Messages messages,
            Clock clock) {
        this.complaints = complaints;
        this.reasons = reasons;
        this.desks = desks;
        this.fields = fields;
        this.messages = messages;
        this.clock = clock;
    }

    record Line(String reference, String kind, String state, String filed) {}

    /**
     * A station of the line.
     *
     * @param phase empty where it is passed, else {@code now} or {@code next}
     * @param text and {@code time} may be null
     */
    record Event(String phase, String what, String text, String time) {}

    /**
     * @param about what is said to be wrong, in a line
     * @param late words where the answer is overdue, else null
     * @param due words where an answer is owed, else null
     * @param question that the desk asks, else null
     * @param until last day to answer or to reopen
     * @param answer how it was answered, else null
     * @param good whether that is a correction
     * @param words of the answer, or null
     * @param changes what was corrected
     */
    record Shown(
            String reference,
            String about,
            String due,
            String late,
            String question,
            String until,
            String answer,
            boolean good,
            String words,
            List<Change> changes,
            boolean changed,
            boolean asked,
            boolean open,
            boolean reopen,
            boolean withdraw,
            List<Event> events) {}

    record Change(String field, String before, String after) {}

    Line line(ComplaintView complaint, Locale locale) {
        return new Line(
                complaint.reference(),
                kind(complaint, locale),
                messages.text(locale, "portal.state." + complaint.state().code()),
                messages.formats().dateTime(complaint.filedAt()));
    }

    private String kind(ComplaintView complaint, Locale locale) {
        String kind = messages.text(locale, "complaints.kind." + complaint.kind().code());
        List<String> wrong =
                complaint.fields().stream()
                        .filter(FieldClaim::differs)
                        .map(
                                claim ->
                                        messages.text(
                                                        locale,
                                                        "complaints.field." + claim.field().code())
                                                .toLowerCase(locale))
                        .toList();
        return wrong.isEmpty() ? kind : kind + ": " + String.join(", ", wrong);
    }

    Shown page(ComplaintView complaint, List<ComplaintEntry> told, Locale locale) {
        Instant now = clock.instant();
        boolean asked = complaint.state() == ComplaintState.ASKING;
        boolean answered = complaint.state() == ComplaintState.ANSWERED;
        boolean late = complaint.late(now);
        boolean reopen =
                answered && complaint.reopenUntil().filter(until -> until.isAfter(now)).isPresent();
        boolean good = complaint.outcome().filter(ComplaintOutcome.CORRECTED::equals).isPresent();
        List<Change> changes = good ? changes(complaint, locale) : List.of();
        String due = messages.formats().dateTime(complaint.dueAt());
        return new Shown(
                complaint.reference(),
                kind(complaint, locale),
                complaint.state().open() && !asked && !late ? text("due", locale, due) : null,
                late ? text("late", locale, due) : null,
                asked ? question(told) : null,
                (asked ? complaint.answerUntil() : complaint.reopenUntil())
                        .map(until -> messages.formats().date(until))
                        .orElse(""),
                answered ? answer(complaint, locale) : null,
                good,
                answered && !complaint.answer().isBlank() ? complaint.answer() : null,
                changes,
                !changes.isEmpty(),
                asked,
                complaint.state().open(),
                reopen,
                complaint.state().mayBecome(ComplaintState.WITHDRAWN),
                events(complaint, told, locale));
    }

    private static String question(List<ComplaintEntry> told) {
        return told.stream()
                .filter(entry -> entry.kind() == ComplaintEntry.Kind.ASKED)
                .reduce((before, after) -> after)
                .map(ComplaintEntry::words)
                .orElse("");
    }

    private String answer(ComplaintView complaint, Locale locale) {
        String how =
                text(
                        "outcome." + complaint.outcome().orElse(ComplaintOutcome.ANSWERED).code(),
                        locale);
        return complaint
                .rejectReason()
                .flatMap(
                        code ->
                                reasons.byCode(
                                        code,
                                        LocalDate.ofInstant(complaint.filedAt(), Formats.ZONE)))
                .map(reason -> how + ": " + reason.name(locale))
                .orElse(how);
    }

    private List<Change> changes(ComplaintView complaint, Locale locale) {
        return complaint.fields().stream()
                .filter(claim -> claim.proposed().isPresent())
                .map(
                        claim ->
                                new Change(
                                        messages.text(
                                                locale, "complaints.field." + claim.field().code()),
                                        claim.recorded()
                                                .map(kept -> fields.of(claim.field(), kept, locale))
                                                .orElse(null),
                                        fields.of(claim.field(), claim.proposed().get(), locale)))
                .toList();
    }

    private List<Event> events(ComplaintView complaint, List<ComplaintEntry> told, Locale locale) {
        List<Event> events = new ArrayList<>();
        told.stream().map(entry -> past(entry, complaint, locale)).forEach(events::add);
        if (!complaint.state().open()) {
            return events;
        }
        String desk = desks.of(complaint, locale);
        events.add(
                new Event(
                        "now",
                        text("now." + complaint.state().code(), locale, desk),
                        null,
                        complaint.state() == ComplaintState.EXAMINING
                                ? text(
                                        "since",
                                        locale,
                                        messages.formats().dateTime(complaint.clockStart()))
                                : null));
        next(complaint)
                .forEach(
                        step ->
                                events.add(
                                        new Event(
                                                "next",
                                                text("next." + step, locale, desk),
                                                null,
                                                null)));
        return events;
    }

    /** What comes, as far as it is known; feedback and words are answered by one alone. */
    private static List<String> next(ComplaintView complaint) {
        boolean corrected =
                switch (complaint.kind()) {
                    case FEEDBACK, OTHER -> false;
                    default -> true;
                };
        return switch (complaint.state()) {
            case FILED -> List.of("examine", "inform");
            case EXAMINING -> corrected ? List.of("approve", "inform") : List.of("inform");
            case ASKING -> List.of("examine", "inform");
            case VERIFYING -> List.of("approve", "inform");
            case APPROVING -> List.of("apply", "inform");
            case APPLYING -> List.of("inform");
            case ANSWERED, WITHDRAWN -> List.of();
        };
    }

    private Event past(ComplaintEntry entry, ComplaintView complaint, Locale locale) {
        boolean theirWords =
                switch (entry.kind()) {
                    // what the desk writes for itself is not told
                    case PROPOSED, FORWARDED, VERIFIED -> false;
                    default -> true;
                };
        String reason =
                entry.kind() == ComplaintEntry.Kind.REJECTED
                        ? entry.code()
                                .flatMap(
                                        code ->
                                                reasons.byCode(
                                                        Integer.parseInt(code),
                                                        LocalDate.ofInstant(
                                                                complaint.filedAt(), Formats.ZONE)))
                                .map(found -> found.name(locale) + ". ")
                                .orElse("")
                        : "";
        String said = reason + (theirWords ? entry.words() : "");
        return new Event(
                "",
                messages.text(locale, "portal.entry." + entry.kind().code()),
                said.isBlank() ? null : said,
                messages.formats().dateTime(entry.at()));
    }

    List<ComplaintEntry> told(ComplaintView complaint, Visit visit) {
        return complaints.told(complaint.id(), visit.phone());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.text(locale, "portal.complaint." + key, arguments);
    }
}
