package vn.tram.staff.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.SourceNetwork;
import vn.tram.staff.Actor;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;
import vn.tram.staff.signin.DeviceToken;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInAnswer.Next;
import vn.tram.staff.signin.SignInAnswer.SignedIn;
import vn.tram.staff.signin.SignInTicket;
import vn.tram.staff.signin.Visitor;

/** Makes people for tests, each new, and does for them what a browser and a telephone do. */
public class People {

    public static final String PASSWORD = "con trâu vàng gặm cỏ";

    private static int lastAddress;

    private final AccountOpening opening;
    private final AccountRows accounts;
    private final PasswordHashing hashing;
    private final SecretVault vault;
    private final StaffDirectory directory;
    private final SignIn signIn;
    private final Clock clock;
    private final TotpCodes totp = new TotpCodes();

    People(
            AccountOpening opening,
            AccountRows accounts,
            PasswordHashing hashing,
            SecretVault vault,
            StaffDirectory directory,
            SignIn signIn,
            Clock clock) {
        this.opening = opening;
        this.accounts = accounts;
        this.hashing = hashing;
        this.vault = vault;
        this.directory = directory;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * @param home a network the person signed in from
     * @param device what the browser there got
     */
    public record Person(StaffId id, String login, SourceNetwork home, DeviceToken device) {

        public Visitor atHome() {
            return new Visitor(home, Set.of(device.value()));
        }
    }

    public static SourceNetwork newNetwork() {
        lastAddress++;
        return SourceNetwork.of("10.77." + lastAddress / 250 + "." + (lastAddress % 250 + 1));
    }

    public static Visitor stranger() {
        return new Visitor(newNetwork(), Set.of());
    }

    /** With the password {@link #PASSWORD}, never signed in. */
    public StaffId fresh(String login, Right... rights) {
        StaffId id =
                opening.open(
                                new NewAccount(login, "Người " + login, "Y sĩ", "vi"),
                                hashing.hash(PASSWORD),
                                new AccountOpening.Origin(Optional.empty(), false, false))
                        .value();
        for (Right right : rights) {
            opening.give(id, right, opening.today(), Optional.empty(), Optional.empty()).value();
        }
        return id;
    }

    public static String newLogin() {
        return "p-" + UUID.randomUUID().toString().substring(0, 12);
    }

    public Actor actor(Right... rights) {
        return directory.actor(fresh(newLogin(), rights)).orElseThrow();
    }

    public Actor administrator() {
        return actor(Right.nationwide(Role.ADMIN));
    }

    /** Enrolled and signed in once, from a network of their own. */
    public Person enrolled(Right... rights) {
        String login = newLogin();
        StaffId id = fresh(login, rights);
        SourceNetwork home = newNetwork();
        Visitor visitor = new Visitor(home, Set.of());
        SignInTicket ticket = ticket(signIn.password(login, PASSWORD, visitor));
        signIn.enrolment(ticket).orElseThrow();
        SignedIn done = (SignedIn) signIn.confirmEnrolment(ticket, code(id, 0), visitor).answer();
        return new Person(id, login, home, done.device());
    }

    public static SignInTicket ticket(SignInAnswer answer) {
        return ((Next) answer).ticket();
    }

    /**
     * What the telephone shows.
     *
     * @param stepsAhead 0 now, 1 in thirty seconds
     */
    public String code(StaffId id, int stepsAhead) {
        long step = clock.instant().getEpochSecond() / 30 + stepsAhead;
        return totp.codeAt(secret(id), step);
    }

    /** Surely not a code of now or of a step beside it. */
    public String wrongCode(StaffId id) {
        List<String> right = List.of(code(id, -1), code(id, 0), code(id, 1));
        return java.util.stream.Stream.of("000000", "111111", "222222", "333333")
                .filter(one -> !right.contains(one))
                .findFirst()
                .orElseThrow();
    }

    byte[] secret(StaffId id) {
        StaffAccount account = accounts.byId(id).orElseThrow();
        return vault.decrypt(
                "totp", id.value().toString(), account.proofs().totpSecret().orElseThrow());
    }
}
