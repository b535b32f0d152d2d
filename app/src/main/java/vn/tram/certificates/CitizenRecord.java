package vn.tram.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.doses.CourseView;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseId;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonId;

/**
 * What a person's own page shows of them, as it stood at one moment.
 *
 * @param doses those that count, oldest first
 */
public record CitizenRecord(
        PersonId id, String name, BirthDate birth, Course course, List<Dose> doses) {

    /**
     * How far the person is with the disease; all zero before the first dose.
     *
     * @param basicRequired basic doses that make this course complete
     * @param further additional and booster doses
     */
    public record Course(int basic, int basicRequired, int further) {

        /** <i>Đủ liều cơ bản</i>. */
        public boolean complete() {
            return CourseView.complete(basic, basicRequired);
        }
    }

    /**
     * A dose and what there is of its certificate.
     *
     * @param ordinal within the category
     * @param lot of a lot known here, or as on the paper of what was given elsewhere
     * @param facility where it was given, where that is one known here
     * @param placeText where it was given, as on the paper, where that is no facility known here
     * @param last the newest certificate, in whatever state
     * @param why as in {@link DoseStanding#why}
     */
    public record Dose(
            DoseId id,
            DoseCategory category,
            int ordinal,
            LocalDate givenOn,
            String product,
            Optional<String> lot,
            Optional<UUID> facility,
            Optional<String> placeText,
            Optional<Last> last,
            Optional<NotEligible> why) {}

    /**
     * The newest certificate of a dose.
     *
     * @param state at the moment of reading
     * @param expiresAt empty before the signature
     */
    public record Last(CertificateId id, CertificateState state, Optional<Instant> expiresAt) {}

    @Override
    public String toString() {
        return "CitizenRecord[hidden]";
    }
}
