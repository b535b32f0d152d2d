package vn.tram.doses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tram.kernel.Refusal;

/** Why a dose is not recorded or not taken back, and why an interval is not shortened. */
public sealed interface DosesRefusal extends Refusal {

    /** Refusals that need no further words. */
    enum Plain implements DosesRefusal {
        /** The id names nobody. */
        PERSON_UNKNOWN("person-unknown"),
        /** The record was joined to another one, where the dose belongs. */
        PERSON_MERGED("person-merged"),
        PRODUCT_UNKNOWN("product-unknown"),
        LOT_UNKNOWN("lot-unknown"),
        LOT_HELD("lot-held"),
        /** The lot number belongs to another product. */
        LOT_OF_OTHER_PRODUCT("lot-of-other-product"),
        VIAL_OF_OTHER_LOT("vial-of-other-lot"),
        /** Given more than five minutes ahead of the server's clock. */
        IN_FUTURE("in-future"),
        BEFORE_BIRTH("before-birth"),
        /** The person already had a dose in this session. */
        SUBJECT_DONE("subject-done"),
        FACILITY_CLOSED("facility-closed"),
        EVIDENCE_MISSING("evidence-missing"),
        TEXT_TOO_LONG("text-too-long"),
        TOO_MANY("too-many"),
        DOSE_UNKNOWN("dose-unknown"),
        UNDONE_ALREADY("undone-already"),
        /** The day of the entry is over. */
        ONLY_AS_CORRECTION("only-as-correction"),
        /** Who entered a dose does not take it back. */
        OWN_ENTRY("own-entry"),
        REASON_MISSING("reason-missing"),
        STOP_UNKNOWN("stop-unknown"),
        LIFTED_ALREADY("lifted-already"),
        /** Who recorded a contraindication does not lift it. */
        OWN_STOP("own-stop"),
        /** A dose of a session is taken back in that session. */
        OF_A_SESSION("of-a-session"),
        /** Who entered a dose does not confirm it. */
        OWN_ENTRY_CONFIRMED("own-entry-confirmed"),
        CONFIRMED_ALREADY("confirmed-already"),
        /** A dose of a session is confirmed with the session. */
        CONFIRMED_WITH_SESSION("confirmed-with-session"),
        NOT_ALLOWED("not-allowed"),
        RULE_UNKNOWN("rule-unknown"),
        PERIOD_WRONG("period-wrong"),
        /** Another decision of the province covers a part of the period. */
        OVERRIDE_OVERLAPS("override-overlaps"),
        /** Another correction came first: the latest version is the one to correct. */
        CORRECTED_SINCE("corrected-since"),
        /** The correction says what the record says already. */
        NOTHING_CHANGES("nothing-changes"),
        /** The other product is against another disease: that is another dose. */
        OTHER_DISEASE("other-disease");

        private final String code;

        Plain(String code) {
            this.code = "doses." + code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean outdated() {
            return this == PERSON_MERGED
                    || this == UNDONE_ALREADY
                    || this == SUBJECT_DONE
                    || this == LIFTED_ALREADY
                    || this == CONFIRMED_ALREADY
                    || this == CORRECTED_SINCE;
        }
    }

    /** On the day of death, or after it. */
    record PersonDead(LocalDate diedOn) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.person-dead";
        }

        @Override
        public List<Object> arguments() {
            return List.of(diedOn);
        }
    }

    /** The product was not licensed on the day. */
    record BeforeLicence(LocalDate licensedOn) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.before-licence";
        }

        @Override
        public List<Object> arguments() {
            return List.of(licensedOn);
        }
    }

    /** A dose of the disease is recorded for the day. */
    record SameDay(LocalDate day, String product) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.same-day";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day, product);
        }

        @Override
        public boolean outdated() {
            return true;
        }
    }

    /** On the corrected day the dose would come before or after another one than it does now. */
    record OrderChanges(int number, LocalDate day) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.order-changes";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number, day);
        }
    }

    /** The same product within a day of the one to be entered: most likely the same dose. */
    record MaybeSameDose(LocalDate day) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.maybe-same-dose";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    record LotExpired(LocalDate lastDay) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.lot-expired";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lastDay);
        }
    }

    /** The person is not due; the words are those of the reason. */
    record NotDue(DueAnswer answer) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.not-due." + answer.reason();
        }

        @Override
        public List<Object> arguments() {
            return new ArrayList<>(answer.arguments());
        }
    }

    /** An override lies between the floor and the rule of the country. */
    record IntervalOutOfRange(int least, int most) implements DosesRefusal {
        @Override
        public String code() {
            return "doses.interval-out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(least, most);
        }
    }
}
