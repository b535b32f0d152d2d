package vn.tram.staff.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.staff.DemoAccounts;
import vn.tram.staff.DemoAccounts.DemoAccount;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/** The role cards under the form; there are none unless the profile {@code demo} brought people. */
@Component
class DemoCards {

    private final ObjectProvider<DemoAccounts> accounts;
    private final LoginWords words;

    DemoCards(ObjectProvider<DemoAccounts> accounts, LoginWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    record Card(String login, String role, String person, String icon) {}

    boolean on() {
        return accounts.getIfAvailable() != null;
    }

    String password() {
        return Optional.ofNullable(accounts.getIfAvailable())
                .map(DemoAccounts::password)
                .orElse("");
    }

    List<Card> cards(PageLanguage language) {
        return people().stream()
                .filter(DemoAccount::onCard)
                .map(
                        one ->
                                new Card(
                                        one.login(),
                                        words.text(language, "staff.card." + one.role()),
                                        one.displayName() + " · " + one.workplace(),
                                        icon(one.role())))
                .toList();
    }

    Optional<StaffId> find(String login) {
        return people().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .map(DemoAccount::id);
    }

    private List<DemoAccount> people() {
        return Optional.ofNullable(accounts.getIfAvailable())
                .map(DemoAccounts::all)
                .orElse(List.of());
    }

    private static String icon(Role role) {
        return switch (role) {
            case LIST_MAKER -> "user-round-plus";
            case STATION -> "stethoscope";
            case IDENTITY -> "fingerprint";
            case COMMUNE -> "stamp";
            case DISTRICT, PROVINCE -> "building-2";
            case SUPERVISOR -> "activity";
            case AUDITOR -> "eye";
            case ADMIN -> "settings-2";
        };
    }
}
