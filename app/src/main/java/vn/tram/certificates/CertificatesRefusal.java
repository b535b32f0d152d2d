package vn.tram.certificates;

import java.util.List;
import vn.tram.kernel.Refusal;

/** Why a certificate is not revoked or not issued again. */
public sealed interface CertificatesRefusal extends Refusal {

    /** Refusals that need no further words. */
    enum Plain implements CertificatesRefusal {
        /** There is none in the reader's units. */
        NOT_FOUND("not-found"),
        /** The reader sees it but may not do this. */
        NOT_ALLOWED("not-allowed"),
        /** It is not in a state in which this can be done. */
        NOT_NOW("not-now"),
        /** The dose has a newer one. */
        FOLLOWED("followed"),
        REASON_MISSING("reason-missing"),
        TEXT_TOO_LONG("text-too-long"),
        /** What was confirmed is not what is to be signed. */
        FACTS_CHANGED("facts-changed"),
        /** The key is unknown here, or somebody has proposed or decided the same meanwhile. */
        KEY_NOT_NOW("key-not-now"),
        /** Who says that a key is in wrong hands does not decide it. */
        OWN_PROPOSAL("own-proposal"),
        /** One of the two must be an administrator of the whole country. */
        ADMINISTRATOR_MISSING("administrator-missing");

        private final String code;

        Plain(String code) {
            this.code = "certificates." + code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean outdated() {
            return this == NOT_NOW || this == FOLLOWED || this == KEY_NOT_NOW;
        }
    }

    /** The dose may not be certified now. */
    record Ineligible(NotEligible why) implements CertificatesRefusal {
        @Override
        public String code() {
            return "certificates.ineligible." + why.code();
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }
}
