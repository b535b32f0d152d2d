package vn.tram.portal.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintEntry;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.ComplaintsRefusal;
import vn.tram.complaints.RejectionReasons;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;
import vn.tram.stock.Products;

/** Complaints in the citizen's words. */
@Component
class ComplaintWords {

    private final CitizenComplaints complaints;
    private final RejectionReasons reasons;
    private final Products products;
    private final Messages messages;
    private final Clock clock;

    ComplaintWords(
            CitizenComplaints complaints,
            RejectionReasons reasons,
            Products products,
            Messages messages,
            Clock clock) {
        this.complaints = complaints;
        this.reasons = reasons;
        this.products = products;
        this.messages = messages;
        this.clock = clock;
    }

    /** A hidden field. */
    record Kept(String name, String value) {}

    /** An answer to look at once more. */
    record Said(String label, String text) {}

    record Line(String reference, String kind, String state, String filed) {}

    record Event(String what, String text, String time) {}

    /**
     * @param late words where the answer is overdue
     * @param asked whether the citizen is asked for something
     */
    record Shown(
            String reference,
            String kind,
            String state,
            String due,
            String late,
            String until,
            boolean asked,
            boolean open,
            boolean reopen,
            boolean withdraw,
            List<Event> events) {}

    List<Kept> kept(Answers answers) {
        return answers.given().entrySet().stream()
                .map(each -> new Kept(each.getKey(), each.getValue()))
                .toList();
    }

    List<Said> said(Answers answers, Locale locale) {
        List<Said> said = new ArrayList<>();
        answers.kind()
                .ifPresent(
                        kind ->
                                said.add(
                                        new Said(
                                                text("kind.label", locale),
                                                messages.text(
                                                        locale,
                                                        "complaints.kind." + kind.code()))));
        answers.claims()
                .forEach(
                        (field, value) ->
                                said.add(
                                        new Said(
                                                text(
                                                        "should",
                                                        locale,
                                                        messages.text(
                                                                locale,
                                                                "complaints.field."
                                                                        + field.code())),
                                                products.byCode(value)
                                                        .map(product -> product.name())
                                                        .orElse(value))));
        answers.text(Answers.WORDS)
                .ifPresent(words -> said.add(new Said(text("words.label", locale), words)));
        return said;
    }

    String fault(Refusal refusal, Locale locale) {
        if (refusal instanceof ComplaintsRefusal.Faulty faulty) {
            return messages.text(
                    locale,
                    "fault." + faulty.problem().code(),
                    faulty.problem().arguments().toArray());
        }
        return messages.refusal(locale, refusal);
    }

    Line line(ComplaintView complaint, Locale locale) {
        return new Line(
                complaint.reference(),
                messages.text(locale, "complaints.kind." + complaint.kind().code()),
                messages.text(locale, "complaints.state." + complaint.state().code()),
                messages.formats().dateTime(complaint.filedAt()));
    }

    Shown page(ComplaintView complaint, PhoneNumber phone, Locale locale) {
        Instant now = clock.instant();
        Formats formats = messages.formats();
        boolean asked = complaint.state() == ComplaintState.ASKING;
        boolean answered = complaint.state() == ComplaintState.ANSWERED;
        boolean reopen =
                answered && complaint.reopenUntil().filter(until -> until.isAfter(now)).isPresent();
        Optional<Instant> until = asked ? complaint.answerUntil() : complaint.reopenUntil();
        return new Shown(
                complaint.reference(),
                messages.text(locale, "complaints.kind." + complaint.kind().code()),
                messages.text(locale, "complaints.state." + complaint.state().code()),
                text("due", locale, formats.dateTime(complaint.dueAt())),
                complaint.late(now)
                        ? text("late", locale, formats.dateTime(complaint.dueAt()))
                        : null,
                until.map(formats::date).orElse(""),
                asked,
                complaint.state().open() && !asked,
                reopen,
                complaint.state().mayBecome(ComplaintState.WITHDRAWN),
                complaints.told(complaint.id(), phone).stream()
                        .map(entry -> event(entry, complaint, locale))
                        .toList());
    }

    private Event event(ComplaintEntry entry, ComplaintView complaint, Locale locale) {
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
        boolean theirWords =
                switch (entry.kind()) {
                    // what the desk writes for itself is not told
                    case PROPOSED, FORWARDED -> false;
                    default -> true;
                };
        return new Event(
                messages.text(locale, "complaints.entry." + entry.kind().code()),
                reason + (theirWords ? entry.words() : ""),
                messages.formats().dateTime(entry.at()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.text(locale, "portal.complaint." + key, arguments);
    }
}
