package vn.tram.staff.domain;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/**
 * Opens the door of an empty installation: one administrator, whose one-time password is written to
 * the console once and stands in no log.
 */
@Component
@Profile("!demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRows accounts;
    private final AccountOpening opening;
    private final FirstPasswords firstPasswords;
    private final NewAccount person;

    FirstAdministrator(
            AccountRows accounts,
            AccountOpening opening,
            FirstPasswords firstPasswords,
            @Value("${tram.staff.first-administrator:quantri}") String login) {
        this.accounts = accounts;
        this.opening = opening;
        this.firstPasswords = firstPasswords;
        this.person = new NewAccount(login, login, "", "vi");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.anyOpenDemo()) {
            LOG.warn("this database has demo accounts: nobody can log in to them outside the demo");
        }
        if (accounts.isEmpty()) {
            open();
        }
    }

    private void open() {
        FirstPasswords.Fresh first = firstPasswords.draw();
        Outcome<StaffId> opened =
                opening.open(
                        person,
                        first.hash(),
                        new AccountOpening.Origin(Optional.empty(), true, false));
        // another node of the same installation may have been quicker
        if (opened.isDone()) {
            opening.give(
                    opened.value(),
                    Right.nationwide(Role.ADMIN),
                    opening.today(),
                    Optional.empty(),
                    Optional.empty());
            System.out.println(
                    "\nFirst administrator: "
                            + person.login()
                            + "\nOne-time password:   "
                            + first.password().reveal()
                            + "\n(shown only now; log in, change it and set up the second factor)\n");
        }
    }
}
