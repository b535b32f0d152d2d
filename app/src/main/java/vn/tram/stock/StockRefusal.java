package vn.tram.stock;

import java.util.List;
import java.util.Set;
import vn.tram.kernel.Refusal;

/** Why an operation on vaccine was refused. */
public sealed interface StockRefusal extends Refusal {

    /** Refusals without arguments, by their message key. */
    enum Plain implements StockRefusal {
        NOT_YOURS("stock.not-yours"),
        NOT_FOUND("stock.not-found"),
        PRODUCT_UNKNOWN("stock.product-unknown"),
        /** Not 1 to 40 of the signs that lot numbers have. */
        LOT_NUMBER_MALFORMED("stock.lot-number-malformed"),
        LOT_KNOWN("stock.lot-known"),
        /** It moved already: product and number, which papers bear, stay. */
        LOT_IN_USE("stock.lot-in-use"),
        /** Some of it lies in stores that the actor has no say in. */
        LOT_ELSEWHERE("stock.lot-elsewhere"),
        /** Vials of it were opened, were given to a session, or are on the road. */
        VIALS_IN_USE("stock.vials-in-use"),
        LOT_EXPIRED("stock.lot-expired"),
        LOT_HELD("stock.lot-held"),
        /** Another product than what was decided. */
        OTHER_PRODUCT("stock.other-product"),
        /** Below one, or beyond what can be meant. */
        AMOUNT("stock.amount"),
        NOT_ENOUGH("stock.not-enough"),
        /** Nothing of the lot lies in closed vials. */
        NOTHING_UNOPENED("stock.nothing-unopened"),
        VIAL_EMPTY("stock.vial-empty"),
        VIAL_OVER_AGE("stock.vial-over-age"),
        VIAL_DISCARDED("stock.vial-discarded"),
        VIAL_ELSEWHERE("stock.vial-elsewhere"),
        TEXT_TOO_LONG("stock.text-too-long"),
        REASON_MISSING("stock.reason-missing"),
        /** Released already, settled already, decided already. */
        NOT_NOW("stock.not-now"),
        /** The store, or the place of a hold, is none that the actor may name. */
        PLACE("stock.place"),
        SAME_STORE("stock.same-store"),
        DECISION_MISSING("stock.decision-missing"),
        /** More than the allocation has left. */
        BEYOND_ALLOCATION("stock.beyond-allocation"),
        MINUTES_MISSING("stock.minutes-missing"),
        TEMPERATURE_IMPOSSIBLE("stock.temperature-impossible"),
        /** A reading of this half day is there already: it is corrected, not doubled. */
        READ_ALREADY("stock.read-already"),
        /** The one who proposed does not agree with himself. */
        SECOND_PERSON("stock.second-person"),
        /** A legal suspension's hold ends with the decision to lift it. */
        LEGAL_HOLD("stock.legal-hold"),
        /** The paper that a step of a suspension rests on has no number or no date. */
        GROUND_MISSING("stock.ground-missing"),
        OPINION_PAPER("stock.opinion-paper"),
        REPORT_MISSING("stock.report-missing"),
        PAPER_OF_TOMORROW("stock.paper-of-tomorrow"),
        DECISION_BEFORE_GROUND("stock.decision-before-ground"),
        /** Fields of the sender's paper are empty. */
        PAPER_INCOMPLETE("stock.paper-incomplete");

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

    /** Vials are moved whole. */
    record NotWholeVials(int dosesPerVial) implements StockRefusal {
        @Override
        public String code() {
            return "stock.not-whole-vials";
        }

        @Override
        public List<Object> arguments() {
            return List.of(dosesPerVial);
        }
    }

    /** The desk has a vial of this lot that is not used up: the same vial was scanned again. */
    record VialOpenAlready(String vial, int left) implements StockRefusal {
        @Override
        public String code() {
            return "stock.vial-open-already";
        }

        @Override
        public List<Object> arguments() {
            return List.of(vial, left);
        }
    }

    /** The receiver must refuse this, and may not take it (TT 34/2018). */
    record MustRefuse(Set<ReceiptProblem> problems) implements StockRefusal {
        @Override
        public String code() {
            return "stock.must-refuse";
        }
    }

    /** What is sent as the receiver would have to refuse it, or may not be used at all. */
    enum Unfit implements StockRefusal {
        VVM("stock.unfit-vvm"),
        /** The vial monitor is at stage 3 or 4: it is destroyed and given to nobody. */
        VVM_SPENT("stock.vvm-spent"),
        TEMPERATURE("stock.unfit-temperature");

        private final String code;

        Unfit(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
