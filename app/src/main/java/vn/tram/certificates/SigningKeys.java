package vn.tram.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The keys that sign certificates, for those who answer for them: ADMIN of the whole country, and
 * PROVINCE. A key that is in wrong hands is given up by two people, one of whom is an administrator
 * of the whole country: from then on nothing that it signed counts, whoever holds it, and every
 * current certificate of it is revoked and made ready to be signed anew with the next key. Refused
 * with {@link CertificatesRefusal}.
 */
public interface SigningKeys {

    /** Fewest characters of a reason. */
    int SHORTEST_REASON = 5;

    /** Most characters of a reason. */
    int LONGEST_REASON = 500;

    /** All that ever signed here, the newest first. */
    Outcome<Overview> overview(Actor actor);

    /** Reads the file or token of keys at once. For ADMIN. */
    Outcome<Overview> lookAgain(Actor actor);

    /**
     * Says that a key is in wrong hands. Nothing happens before somebody else {@link #decide}s.
     *
     * @param keyId as the overview shows it
     */
    Outcome<Void> propose(String keyId, String reason, Actor actor);

    /** Gives the key up, for good. Never by who proposed it. */
    Outcome<Void> decide(UUID withdrawal, Actor actor);

    /** The proposal was a mistake; also by who made it. */
    Outcome<Void> reject(UUID withdrawal, Actor actor);

    /**
     * @param problem why the file or token that is there now is not used, in words for an operator
     */
    record Overview(List<Key> keys, Optional<String> problem) {

        /** Whether certificates of a key that was given up are being revoked just now. */
        public boolean clearing() {
            return keys.stream()
                    .flatMap(key -> key.withdrawal().stream())
                    .anyMatch(
                            withdrawal ->
                                    withdrawal.decidedByName().isPresent() && !withdrawal.done());
        }

        /** Whether certificates are signed at all. */
        public boolean signing() {
            return keys.stream().anyMatch(key -> key.state() == State.SIGNS);
        }
    }

    /** What a key is good for now. */
    enum State {
        SIGNS,
        /** Its period of signing has not begun, or a newer one signs in its place. */
        STANDS_BY,
        /** It signs no more; what it signed is verified. */
        VERIFIES,
        /** Its certificate has ended. */
        ENDED,
        /** Nothing that it signed counts. */
        GIVEN_UP
    }

    /**
     * @param here whether the private key is in the file or token
     * @param valid certificates that it signed and that are current: issued, or run out and not yet
     *     followed by another
     * @param signed certificates that it signed, whatever became of them
     */
    record Key(
            String id,
            State state,
            boolean here,
            Instant signsFrom,
            Instant signsUntil,
            Instant verifiesUntil,
            long valid,
            long signed,
            Optional<Withdrawal> withdrawal) {}

    /**
     * @param open for who asks to decide on it, as the second of the two
     * @param decidedByName empty while it is a proposal
     * @param certificates current ones when it was decided
     * @param revoked of these, so far
     * @param done every one is revoked and made ready anew
     */
    record Withdrawal(
            UUID id,
            String reason,
            String proposedByName,
            Instant proposedAt,
            Optional<String> decidedByName,
            Optional<Instant> decidedAt,
            int certificates,
            int revoked,
            boolean done,
            boolean open) {}
}
