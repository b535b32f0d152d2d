package vn.tram.sessions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.InjectionSite;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.staff.StaffId;

/**
 * A line of the paper list of a session as it is typed. What does not go with the result stays
 * empty.
 *
 * @param command made by the screen before it is sent: the same command is the same line
 * @param revision of the person's row as the screen saw it
 * @param paperNo number of the line on the paper
 * @param screening {@value #ALL_NO} where every answer is 'no'; else the printed numbers of the
 *     items answered 'yes', each with its grade or weeks where it asks for them: {@code 6 4b:20}
 * @param signs vital signs as written: {@code 36,8 120/80 m78 n16 s98}
 * @param lot number of the lot
 * @param time {@code HH:mm} of the day of the session
 * @param observedUntil {@code HH:mm}; empty where the paper does not say
 * @param reaction {@link Kind#NOTHING}, {@link Kind#COMMON} or {@link Kind#SERIOUS}
 * @param mixedConsent the paper has the consent to another product than before
 * @param reason in words, where the person was not vaccinated
 * @param notBefore until when it is postponed
 */
public record PaperLine(
        UUID command,
        SessionId session,
        SubjectId subject,
        int revision,
        int paperNo,
        DayResult result,
        String screening,
        String signs,
        String lot,
        String time,
        Optional<InjectionSite> site,
        Optional<StaffId> injector,
        String observedUntil,
        Kind reaction,
        Set<Sign> reactionSigns,
        boolean mixedConsent,
        String reason,
        Optional<LocalDate> notBefore) {

    /** One key for: every answer is 'no'. */
    public static final String ALL_NO = "0";

    public PaperLine {
        reactionSigns = Set.copyOf(reactionSigns);
    }
}
