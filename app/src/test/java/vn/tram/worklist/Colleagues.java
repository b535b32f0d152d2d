package vn.tram.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.shell.Formats;
import vn.tram.staff.Actor;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;

/** People with accounts, because work can only be handed to somebody who has one. */
@TestComponent
public class Colleagues {

    private final StaffAccounts accounts;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;
    private final Clock clock;
    private Actor admin;

    Colleagues(StaffAccounts accounts, StaffDirectory directory, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Actor with(String name, Right... rights) {
        if (admin == null) {
            admin = administrator();
        }
        String login = "w-" + UUID.randomUUID().toString().substring(0, 12);
        StaffId id = accounts.create(admin, new NewAccount(login, name, "Y sĩ", "vi")).value().id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        for (Right right : rights) {
            accounts.grant(admin, id, right, today, Optional.empty()).value();
        }
        return directory.actor(id).orElseThrow();
    }

    /** Who opens accounts has one: a row that nobody can sign in with. */
    private Actor administrator() {
        StaffId id = new StaffId(UUID.randomUUID());
        jdbc.sql(
                        "INSERT INTO staff_account (id, login, display_name, job_title, language,"
                                + " active, demo, password_hash, must_change_password,"
                                + " security_stamp, created_at, version) VALUES (:id, :login, 'Quản"
                                + " trị', '', 'vi', TRUE, FALSE, 'none', TRUE, :stamp,"
                                + " UTC_TIMESTAMP(3), 0)")
                .param("id", id.value())
                .param("login", "w-" + id.value().toString().substring(0, 12))
                .param("stamp", UUID.randomUUID())
                .update();
        return new Actor(id, "Quản trị", "", List.of(Right.nationwide(Role.ADMIN)));
    }
}
