package vn.tram.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be told. The words are the messages {@code notice.<code>.sms}, {@code
 * notice.<code>.subject} and {@code notice.<code>.body}, in which {@code {0}} is the first argument
 * named here, and so on.
 *
 * <p>An SMS passes through many hands and is read on phones that families share: none of them names
 * a vaccine, a disease, a dose, a finding or an ID number. A test holds every wording against that.
 */
public enum NoticeTemplate {
    /** Invites somebody to a session. */
    SESSION_INVITATION(
            "session-invitation", Audience.CITIZEN, "place", "address", "time", "date", "number"),
    /** A session takes place elsewhere or at another time. */
    SESSION_MOVED(
            "session-moved",
            Audience.CITIZEN,
            "oldDate",
            "place",
            "address",
            "time",
            "date",
            "number"),
    /** A session does not take place; a new date follows. */
    SESSION_CANCELLED("session-cancelled", Audience.CITIZEN, "place", "time", "date"),
    /** Somebody who did not come gets another date. */
    SESSION_NEW_DATE(
            "session-new-date", Audience.CITIZEN, "place", "address", "time", "date", "number"),
    /** A code with which somebody opens their own page, wanted at once and for minutes. */
    PORTAL_CODE("portal-code", Audience.CITIZEN_AT_ONCE, "code", "minutes"),
    /** A code that proves a phone to whoever complains, wanted at once and for minutes. */
    PHONE_CODE("phone-code", Audience.CITIZEN_AT_ONCE, "code", "minutes"),
    /** A complaint was answered: the answer is on its page, with a code. */
    COMPLAINT_ANSWERED("complaint-answered", Audience.CITIZEN, "code", "until"),
    /** Something is asked about a complaint. */
    COMPLAINT_ASKED("complaint-asked", Audience.CITIZEN, "code", "until"),
    /** A record was put right for many at once: it is on one's own page, with a code. */
    RECORD_CORRECTED("record-corrected", Audience.CITIZEN, "code"),
    /** To staff: a task of theirs is due soon. */
    TASK_DUE_SOON("task-due-soon", Audience.STAFF, "task", "code", "due", NoticeTemplate.LINK),
    /** To supervisors: a task passed its due date. */
    TASK_OVERDUE("task-overdue", Audience.STAFF, "task", "code", "due", NoticeTemplate.LINK),
    /** To keepers of a store: nobody read its temperature during half a day. */
    TEMPERATURE_GAP("temperature-gap", Audience.STAFF, "store", "when", NoticeTemplate.LINK),
    /** To keepers of a store: it was too warm or too cold. */
    TEMPERATURE_OUT(
            "temperature-out", Audience.STAFF, "store", "celsius", "when", NoticeTemplate.LINK),
    /** To those who must know by law: a serious event was filed. */
    ADVERSE_EVENT("adverse-event", Audience.STAFF, "code", "when", NoticeTemplate.LINK),
    /** To the same: there is something new about it. */
    ADVERSE_EVENT_NEWS("adverse-event-news", Audience.STAFF, "code", "when", NoticeTemplate.LINK),
    /** To the members of an expert council: it meets. */
    COUNCIL_INVITATION(
            "council-invitation", Audience.STAFF, "code", "when", "place", NoticeTemplate.LINK),
    /** To keepers of stores that have the lot: its use is suspended by law. */
    LOT_SUSPENDED(
            "lot-suspended",
            Audience.STAFF,
            "lot",
            "product",
            "decision",
            "date",
            NoticeTemplate.LINK),
    /** To the same: the suspension ended. */
    LOT_SUSPENSION_LIFTED(
            "lot-suspension-lifted",
            Audience.STAFF,
            "lot",
            "product",
            "decision",
            "date",
            NoticeTemplate.LINK),
    /** To the same: the lot is recalled, and is destroyed with minutes. */
    LOT_RECALLED(
            "lot-recalled",
            Audience.STAFF,
            "lot",
            "product",
            "decision",
            "date",
            NoticeTemplate.LINK);

    /** An address that stands in a line of its own; the line is left out where it is empty. */
    public static final String LINK = "link";

    private final String code;
    private final Audience audience;
    private final List<String> arguments;

    /** Who reads it. */
    enum Audience {
        /** By SMS or e-mail; an SMS not at night. */
        CITIZEN(EnumSet.allOf(NoticeChannel.class)),
        /** By SMS at any hour: whoever gets it has just asked for it. */
        CITIZEN_AT_ONCE(EnumSet.of(NoticeChannel.SMS)),
        /** By e-mail, at any hour. */
        STAFF(EnumSet.of(NoticeChannel.EMAIL));

        private final Set<NoticeChannel> channels;

        Audience(Set<NoticeChannel> channels) {
            this.channels = channels;
        }
    }

    NoticeTemplate(String code, Audience audience, String... arguments) {
        this.code = code;
        this.audience = audience;
        this.arguments = List.of(arguments);
    }

    /** As in the message files and in the database; never changed once notices bear it. */
    public String code() {
        return code;
    }

    /** Names of the arguments, in the order of their places in the words. */
    public List<String> arguments() {
        return arguments;
    }

    public Set<NoticeChannel> channels() {
        return Set.copyOf(audience.channels);
    }

    /** Whether a sender waits for the morning ({@code tram.notices.quiet-from}). */
    public boolean keepsQuietAtNight(NoticeChannel channel) {
        return channel == NoticeChannel.SMS && audience == Audience.CITIZEN;
    }

    /** The template of a code; an unknown code is a bug. */
    public static NoticeTemplate ofCode(String code) {
        for (NoticeTemplate each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no template " + code);
    }
}
