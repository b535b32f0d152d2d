package vn.tram.staff.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.SourceNetwork;
import vn.tram.staff.signin.Visitor;

/**
 * Decides which budgets a try is paid from (decision 0031). A stranger can only use up budgets that
 * carry the stranger's own network; those of the owner's devices and networks are out of reach.
 */
@Component
class AttemptBudgets {

    private final KnownDevices devices;
    private final KnownNetworks networks;
    private final SecretVault vault;

    AttemptBudgets(KnownDevices devices, KnownNetworks networks, SecretVault vault) {
        this.devices = devices;
        this.networks = networks;
        this.vault = vault;
    }

    /**
     * @param knownDevice worth an event's mention
     */
    record Chosen(List<Budget> budgets, boolean knownDevice) {}

    /**
     * @param login as typed, in lower case: an account that does not exist has budgets too, or the
     *     missing pause would tell
     */
    Chosen forPassword(String login, Optional<StaffAccount> account, Visitor visitor, Instant now) {
        Optional<String> device = device(account, visitor, now);
        if (device.isPresent()) {
            return new Chosen(
                    List.of(own(ThrottleRule.KNOWN_DEVICE, "device", device.get())), true);
        }
        Budget here = own(ThrottleRule.ACCOUNT_FROM_NETWORK, "account", login + "|" + at(visitor));
        if (account.filter(a -> networks.knows(a.id(), visitor.network(), now)).isPresent()) {
            return new Chosen(List.of(here), false);
        }
        Budget everybodyHere =
                new Budget(subject("network", at(visitor)), ThrottleRule.NETWORK, true);
        return new Chosen(List.of(here, everybodyHere), false);
    }

    /**
     * Whoever comes this far knows the password. From unknown places all tries are counted
     * together, or six digits could be guessed from many networks.
     */
    Chosen forCode(StaffAccount account, Visitor visitor, Instant now) {
        Optional<String> device = device(Optional.of(account), visitor, now);
        String id = account.id().value().toString();
        if (device.isPresent()) {
            return new Chosen(List.of(own(ThrottleRule.CODE, "code-device", device.get())), true);
        }
        String place =
                networks.knows(account.id(), visitor.network(), now) ? at(visitor) : "elsewhere";
        return new Chosen(List.of(own(ThrottleRule.CODE, "code", id + "|" + place)), false);
    }

    private Optional<String> device(Optional<StaffAccount> account, Visitor visitor, Instant now) {
        return account.flatMap(a -> devices.recognise(a, visitor.deviceTokens(), now));
    }

    private Budget own(ThrottleRule rule, String kind, String what) {
        return new Budget(subject(kind, what), rule, false);
    }

    private String subject(String kind, String what) {
        return vault.mac("throttle/" + kind, what);
    }

    private static String at(Visitor visitor) {
        SourceNetwork network = visitor.network();
        return network.value();
    }
}
