package vn.tram.doses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the doses of a session say together, as recorded; those that were taken back count for
 * nothing. Whether the actor may see the session is the caller's to decide.
 */
public interface SessionRecords {

    /**
     * What the doses of a session say, the most frequent first: one line where all say the same.
     */
    List<Alike> of(UUID session);

    /** Ids of the session's doses that say this, in the order of their ids. */
    List<DoseId> saying(UUID session, Said said, int limit);

    /** Doses that say the same. */
    record Alike(String product, LocalDate givenOn, Optional<String> lotNumber, int doses) {}

    /** What is looked for; what is empty may be anything. */
    record Said(Optional<String> product, Optional<LocalDate> givenOn, Optional<String> lotNumber) {

        public static Said product(String product) {
            return new Said(Optional.of(product), Optional.empty(), Optional.empty());
        }

        public static Said givenOn(LocalDate day) {
            return new Said(Optional.empty(), Optional.of(day), Optional.empty());
        }

        public static Said lot(String number) {
            return new Said(Optional.empty(), Optional.empty(), Optional.of(number));
        }
    }
}
