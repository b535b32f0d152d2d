package vn.tram.sessions.domain;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import vn.tram.kernel.CleanText;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayRefusal.Plain;

/**
 * New doses are for people whose identity is verified (Bộ TTTT 4418 of 2021, S2); anybody else
 * needs a signed reason. The paper is compared with the record in either case.
 */
final class DayIdentity {

    private static final Set<String> SETTLED = Set.of("VERIFIED", "NOT_APPLICABLE");

    private DayIdentity() {}

    static boolean settled(String state) {
        return SETTLED.contains(state);
    }

    /** What keeps the person from being received. */
    static Optional<Plain> missing(String state, boolean checked, Optional<String> reason) {
        if (!checked) {
            return Optional.of(Plain.IDENTITY_UNSEEN);
        }
        return settled(state) || reason(reason).isPresent()
                ? Optional.empty()
                : Optional.of(Plain.IDENTITY_OPEN);
    }

    /** A reason as kept; empty when nothing was typed. */
    static Optional<String> reason(Optional<String> typed) {
        return typed.map(CleanText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> StringUtils.left(text, DayReception.REASON_LENGTH));
    }
}
