package vn.tram.staff.domain;

import org.springframework.stereotype.Component;
import vn.tram.staff.StaffId;

/** Wipes what stood beside a second factor that its owner lost. */
@Component
class ForgottenProofs {

    private final RecoveryCodes recoveryCodes;
    private final KnownNetworks networks;

    ForgottenProofs(RecoveryCodes recoveryCodes, KnownNetworks networks) {
        this.recoveryCodes = recoveryCodes;
        this.networks = networks;
    }

    void forget(StaffId account) {
        recoveryCodes.forget(account);
        networks.forget(account);
    }
}
