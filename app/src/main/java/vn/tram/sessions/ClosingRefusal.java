package vn.tram.sessions;

import java.util.List;
import vn.tram.kernel.Refusal;

/** Why the end of a session's day, its reconciliation or its signature was refused. */
public sealed interface ClosingRefusal extends Refusal {

    /** Refusals without arguments, by their message key. */
    enum Plain implements ClosingRefusal {
        /** One of those chosen was injected, or the day is over for them. */
        NOT_UNINJECTED("closing.not-uninjected"),
        NOBODY_CHOSEN("closing.nobody-chosen"),
        /** Who accounted for the vaccine does not sign the result. */
        OWN_RECONCILIATION("closing.own-reconciliation"),
        /** The session changed since the official read it. */
        CHANGED("closing.changed"),
        /** The vial is not one of this session. */
        VIAL_ELSEWHERE("closing.vial-elsewhere"),
        REASON_TOO_LONG("closing.reason-too-long");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean outdated() {
            return this == CHANGED || this == NOT_UNINJECTED;
        }
    }

    /**
     * People are still between reception and leaving.
     *
     * @param observed how many of them are under observation or have not left
     */
    record StillHere(int people, int observed) implements ClosingRefusal {
        @Override
        public String code() {
            return "closing.still-here";
        }

        @Override
        public List<Object> arguments() {
            return List.of(people, observed);
        }
    }

    /** So many doses are neither used, wasted nor returned, and no minute says why. */
    record Unaccounted(int doses) implements ClosingRefusal {
        @Override
        public String code() {
            return "closing.unaccounted";
        }

        @Override
        public List<Object> arguments() {
            return List.of(doses);
        }
    }
}
