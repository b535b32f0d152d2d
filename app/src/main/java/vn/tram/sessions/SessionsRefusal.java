package vn.tram.sessions;

import java.time.LocalDate;
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
        REASON_MISSING("sessions.reason-missing"),
        CAMPAIGN_CLOSED("sessions.campaign-closed"),
        /** The campaign does not run there, or not on that day. */
        CAMPAIGN_ELSEWHERE("sessions.campaign-elsewhere"),
        FACILITY_CLOSED("sessions.facility-closed"),
        /** Unknown, or not one of the campaign's. */
        PRODUCT("sessions.product"),
        PLACE_MISSING("sessions.place-missing"),
        TEXT_TOO_LONG("sessions.text-too-long"),
        DAY_PAST("sessions.day-past"),
        TIMES("sessions.times"),
        /** Desks, people an hour or capacity out of range. */
        ROOM("sessions.room"),
        /** A further commune lies in another province, or does not exist on the day. */
        REACH("sessions.reach"),
        NOBODY_PLANNED("sessions.nobody-planned"),
        /** Whoever plans does not approve. */
        OWN_PLAN("sessions.own-plan"),
        /** The plan is not the one that was read. */
        CHANGED("sessions.changed"),
        /** People were received: place and time stay. */
        CHECKED_IN("sessions.checked-in"),
        /** Somebody was injected: it cannot be called off any more. */
        INJECTED("sessions.injected"),
        FULL("sessions.full"),
        /** One of those chosen is planned in another session that is still to come. */
        PLANNED_ELSEWHERE("sessions.planned-elsewhere"),
        NOT_THE_DAY("sessions.not-the-day"),
        /** Below the speed asked for a line needs the number of the fault report. */
        TICKET_MISSING("sessions.ticket-missing"),
        NUMBER_MALFORMED("sessions.number-malformed"),
        NAME_MISSING("sessions.name-missing"),
        /** The session has fewer desks. */
        NO_SUCH_DESK("sessions.no-such-desk"),
        /** People, doses and vaccine of a session contradict each other: no paper says so. */
        FIGURES_DIFFER("sessions.figures-differ");

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
            return this == NOT_NOW || this == CHANGED;
        }
    }

    /** So many must-haves are not there, and no reason for going on is signed. */
    record MustHavesOpen(int count) implements SessionsRefusal {
        @Override
        public String code() {
            return "sessions.must-haves-open";
        }

        @Override
        public List<Object> arguments() {
            return List.of(count);
        }
    }

    /** Another lot goes first (returned, or first to expire), and no reason is signed. */
    record NotInTurn(String first, LocalDate expiresOn) implements SessionsRefusal {
        @Override
        public String code() {
            return "sessions.not-in-turn";
        }

        @Override
        public List<Object> arguments() {
            return List.of(first, expiresOn);
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
