package vn.tram.people;

import java.time.LocalDate;
import java.util.List;
import vn.tram.kernel.Refusal;

/** Why a death is not recorded or not taken back. */
public sealed interface DeathRefusal extends Refusal {

    /** Refusals that need no further words. */
    enum Plain implements DeathRefusal {
        IN_FUTURE("in-future"),
        BEFORE_BIRTH("before-birth"),
        /** The actor holds neither STATION nor IDENTITY there. */
        NOT_ALLOWED("not-allowed"),
        REASON_MISSING("reason-missing"),
        TEXT_TOO_LONG("text-too-long"),
        RECORDED_ALREADY("recorded-already"),
        NOT_RECORDED("not-recorded");

        private final String code;

        Plain(String code) {
            this.code = "people.death." + code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean outdated() {
            return this == RECORDED_ALREADY || this == NOT_RECORDED;
        }
    }

    /** On this later day the person was alive: a dose is recorded. */
    record AliveLater(LocalDate day) implements DeathRefusal {
        @Override
        public String code() {
            return "people.death.alive-later";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }
}
