package vn.tram.doses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;

/**
 * A dose that was given before or elsewhere, as a paper tells it (<i>hồ sơ hồi cứu</i>).
 *
 * @param command made by the screen before it is sent: the same command is the same dose
 * @param lotNumber as printed on the paper; empty where it tells none
 * @param facility where it was given, if that is known here
 * @param placeText where it was given, as on the paper; at most {@link #PLACE_MAX_LENGTH}
 *     characters
 * @param place of the facility, or of the station that enters it
 * @param source {@link DoseSource#RETROSPECTIVE}, {@link DoseSource#COMPLAINT} or {@link
 *     DoseSource#IMPORT}
 * @param evidence what it rests on, the paper that was seen; between {@link #EVIDENCE_MIN_LENGTH}
 *     and {@link #EVIDENCE_MAX_LENGTH} characters
 */
public record PastDose(
        UUID command,
        PersonId person,
        String product,
        LocalDate givenOn,
        Optional<String> lotNumber,
        Optional<UUID> facility,
        String placeText,
        CasePlace place,
        DoseSource source,
        String evidence) {

    public static final int LOT_MAX_LENGTH = 40;
    public static final int PLACE_MAX_LENGTH = 200;
    public static final int EVIDENCE_MIN_LENGTH = 5;
    public static final int EVIDENCE_MAX_LENGTH = 500;
}
