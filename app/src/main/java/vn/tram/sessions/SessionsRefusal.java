package vn.tram.sessions;

import java.util.List;
import vn.tram.kernel.Refusal;

/** Why an operation on a session was refused. */
public sealed interface SessionsRefusal extends Refusal {

    /** Refusals without arguments, by their message key. */
    enum Plain implements SessionsRefusal {
        NOT_YOURS("sessions.not-yours"),
        NOT_FOUND("sessions.not-found"),
        /** The session does not stand where this can be done. */
        NOT_NOW("sessions.not-now"),
        REASON_MISSING("sessions.reason-missing");

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
            return this == NOT_NOW;
        }
    }

    /** Somebody else changed the person's row meanwhile. */
    record MovedOn(DayStep now) implements SessionsRefusal {
        @Override
        public String code() {
            return "sessions.moved-on." + now.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public boolean outdated() {
            return true;
        }
    }

    /** Another desk has the person. */
    record AtAnotherDesk(String desk, String staff) implements SessionsRefusal {
        @Override
        public String code() {
            return "sessions.at-another-desk";
        }

        @Override
        public List<Object> arguments() {
            return List.of(desk, staff);
        }

        @Override
        public boolean outdated() {
            return true;
        }
    }
}
