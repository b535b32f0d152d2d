package vn.tram.staff.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.DemoAccounts;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;

/** Makes the invented people of {@code staff/demo-accounts.csv} where they are missing. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoStaff implements DemoAccounts, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStaff.class);
    private static final String PASSWORD = "ba-con-suoi-chay-ve-xuoi";

    /** Since the year of the archived campaign: the record shows acts on days when they held it. */
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    private static final String PEOPLE = "staff/demo-accounts.csv";

    private final AccountRows accounts;
    private final AccountOpening opening;
    private final PasswordHashing hashing;
    private final StaffDirectory directory;
    private List<DemoAccount> people;

    DemoStaff(
            AccountRows accounts,
            AccountOpening opening,
            PasswordHashing hashing,
            StaffDirectory directory) {
        this.accounts = accounts;
        this.opening = opening;
        this.hashing = hashing;
        this.directory = directory;
    }

    private record Line(NewAccount person, String workplace, Right right, boolean onCard) {

        static Line parse(String text) {
            String[] fields = text.split(";", -1);
            Role role = Role.valueOf(fields[4]);
            Right right =
                    fields[5].isEmpty()
                            ? Right.nationwide(role)
                            : Right.over(role, UnitCode.of(fields[5]));
            return new Line(
                    new NewAccount(fields[0], fields[1], fields[2], "vi"),
                    fields[3],
                    right,
                    fields[6].equals("card"));
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("{} demo accounts", all().size());
    }

    /** Whoever asks first, the runner or other sample data, has them made. */
    @Override
    public synchronized List<DemoAccount> all() {
        if (people == null) {
            String hash = hashing.hash(PASSWORD);
            people = byPerson().values().stream().map(lines -> ensure(lines, hash)).toList();
        }
        return people;
    }

    /** Somebody with several rights has a line for each. */
    private static Map<String, List<Line>> byPerson() {
        return lines().stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.person().login(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private DemoAccount ensure(List<Line> lines, String hash) {
        Line line = lines.get(0);
        StaffId id =
                accounts.byLogin(line.person().login())
                        .map(StaffAccount::id)
                        .orElseGet(() -> open(lines, hash));
        return new DemoAccount(
                id,
                line.person().login(),
                line.person().displayName(),
                line.workplace(),
                line.right().role(),
                line.onCard());
    }

    private StaffId open(List<Line> lines, String hash) {
        StaffId id =
                opening.open(
                                lines.get(0).person(),
                                hash,
                                new AccountOpening.Origin(Optional.empty(), false, true))
                        .value();
        giveEmail(id, lines.get(0).person());
        lines.forEach(
                line ->
                        opening.enter(id, line.right(), SINCE, Optional.empty(), Optional.empty())
                                .value());
        return id;
    }

    /** In a domain that never exists (RFC 2606), so nothing could ever reach anybody. */
    private void giveEmail(StaffId id, NewAccount person) {
        StaffAccount account = accounts.byId(id).orElseThrow();
        account.changeEmail(EmailAddress.of(person.login() + ".example"));
        accounts.save(account);
    }

    @Override
    public Actor actor(String login) {
        return all().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .flatMap(one -> directory.actor(one.id()))
                .orElseThrow();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    private static List<Line> lines() {
        try (InputStream in = new ClassPathResource(PEOPLE).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
