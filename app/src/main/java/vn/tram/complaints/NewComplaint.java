package vn.tram.complaints;

import java.util.Map;
import java.util.Optional;
import vn.tram.doses.DoseId;
import vn.tram.people.PersonId;

/**
 * A complaint as typed: plain texts, held to the rules of the values they stand for.
 *
 * @param name of the person it is about
 * @param birthDate of that person
 * @param phone for the answers; may be empty at a station
 * @param person where the record is known already
 * @param dose that it points at
 * @param claims what fields should say, as typed; fields that are right are absent
 * @param words in the citizen's own words, at most {@link #WORDS_MOST} characters
 * @param feedback whom it is about; where {@link ComplaintKind#FEEDBACK} does not say, it is the
 *     facility. Of other kinds it counts for nothing
 */
public record NewComplaint(
        ComplaintKind kind,
        String name,
        String birthDate,
        String phone,
        Optional<PersonId> person,
        Optional<DoseId> dose,
        NamedPlaces places,
        Map<ClaimField, String> claims,
        String words,
        Optional<Feedback> feedback) {

    public static final int WORDS_MOST = 2_000;

    /** Fewest characters where words are all there is. */
    public static final int WORDS_LEAST = 10;

    public NewComplaint {
        claims = Map.copyOf(claims);
    }

    /** A complaint about a record. */
    public NewComplaint(
            ComplaintKind kind,
            String name,
            String birthDate,
            String phone,
            Optional<PersonId> person,
            Optional<DoseId> dose,
            NamedPlaces places,
            Map<ClaimField, String> claims,
            String words) {
        this(kind, name, birthDate, phone, person, dose, places, claims, words, Optional.empty());
    }

    /** Without the values, so that none reaches a log. */
    @Override
    public String toString() {
        return "NewComplaint[" + kind + "]";
    }
}
