package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.migrations.SchemaMigration;

/**
 * Sessions in the middle of which something is killed, one after the other on one database. A seed
 * decides what is killed and when; how the desks' threads meet is not in its hands.
 *
 * <p>What must hold afterwards: every act that was answered is there exactly once, an act sent
 * again changes nothing, nothing is half, and the day goes on to its end.
 */
final class FaultyDays implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int NINE = 9;
    private static final int SENT_AGAIN = 12;
    private static final int ACTS_A_PERSON = 5;

    /** One end of a day in so many is cut, too, at most so long after its begin. */
    private static final int ENDS_KILLED = 3;

    private static final int LONGEST_END_MILLIS = 1_500;

    /** What is killed. */
    enum Fault {
        APPLICATION,
        DATABASE,
        BOTH;

        boolean ofDatabase() {
            return this != APPLICATION;
        }
    }

    private final Path home =
            Path.of("target", "tram-faults", UUID.randomUUID().toString()).toAbsolutePath();
    private final Duration clockAhead =
            Duration.between(
                    Instant.now(),
                    LocalDate.now(ZONE).atTime(LocalTime.of(NINE, 0)).atZone(ZONE).toInstant());
    private final int people;
    private EmbeddedMariaDb database;
    private Victim victim;
    private int over;

    FaultyDays(int people) throws IOException {
        this.people = people;
        database = open();
        SchemaMigration.run(database.access());
        victim = start();
    }

    private EmbeddedMariaDb open() {
        return EmbeddedMariaDb.open(home.resolve("db"), "--innodb-log-file-size=64M");
    }

    private Victim start() throws IOException {
        return new Victim(database.access(), home, clockAhead);
    }

    @Override
    public void close() throws IOException {
        try {
            victim.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            database.close();
            FileSystemUtils.deleteRecursively(home);
        }
    }

    /** One session with one fault, or two, drawn from the seed. */
    void live(int seed) throws Exception {
        Random random = new Random(seed);
        Fault[] all = Fault.values();
        Fault[] faults = new Fault[1 + random.nextInt(2)];
        for (int i = 0; i < faults.length; i++) {
            faults[i] = all[random.nextInt(all.length)];
        }
        live(seed, faults);
    }

    /** One session with these faults, each at a moment drawn from the seed. */
    void live(int seed, Fault... faults) throws Exception {
        Random moments = new Random(seed + 1_000_000L);
        System.out.println("faults: seed " + seed + " " + List.of(faults));
        int begun = victim.count(SessionDayVictim.BEGUN);
        over = victim.count(SessionDayVictim.OVER);
        Told told = new Told();
        told.follow(victim);
        victim.tell("day", "" + seed, "" + people);
        victim.awaitMore(SessionDayVictim.BEGUN, begun);
        String[] session = victim.said(SessionDayVictim.BEGUN).get(begun);
        for (Fault fault : faults) {
            victim.awaitActs(1 + moments.nextInt(people * ACTS_A_PERSON / faults.length), over);
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(15));
            strike(fault, told);
            if (fault == Fault.DATABASE) {
                check();
            } else {
                sendAgain(told, moments);
                victim.tell("go", session[1], session[2], "" + seed);
            }
        }
        victim.awaitMore(SessionDayVictim.OVER, over);
        if (moments.nextInt(ENDS_KILLED) == 0) {
            victim.tell("end", session[1], session[2], "" + seed);
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(LONGEST_END_MILLIS));
            strike(Fault.APPLICATION, told);
            check();
        }
        int ended = victim.count(SessionDayVictim.ENDED);
        victim.tell("end", session[1], session[2], "" + seed);
        victim.awaitMore(SessionDayVictim.ENDED, ended);
        victim.nothingIsBroken();
        compare(told);
    }

    private void strike(Fault fault, Told told) throws Exception {
        Instant struck = Instant.now();
        if (fault.ofDatabase()) {
            killDatabase();
        }
        if (fault != Fault.DATABASE) {
            victim.kill();
            victim.nothingIsBroken();
        }
        if (fault.ofDatabase()) {
            String before = database.access().url();
            database.close();
            database = open();
            assertThat(database.access().url()).as("comes back where it was").isEqualTo(before);
        }
        compare(told);
        if (fault != Fault.DATABASE) {
            victim = start();
            told.follow(victim);
            over = 0;
        }
        System.out.printf(
                "faults: %s killed after %d acts, back after %d ms%n",
                fault, told.acts(), Duration.between(struck, Instant.now()).toMillis());
    }

    private void compare(Told told) throws SQLException {
        told.hear();
        try (Connection sql = owner()) {
            told.holds(sql);
        }
    }

    private void check() {
        int checked = victim.count(SessionDayVictim.CHECKED);
        victim.tell("check");
        victim.awaitMore(SessionDayVictim.CHECKED, checked);
        victim.nothingIsBroken();
    }

    private void killDatabase() throws Exception {
        long pid;
        try (Connection sql = owner();
                PreparedStatement asked = sql.prepareStatement("SELECT @@pid_file");
                ResultSet row = asked.executeQuery()) {
            row.next();
            Path file = home.resolve("db").resolve("data").resolve(row.getString(1));
            pid = Long.parseLong(Files.readString(file).strip());
        }
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.access().url(),
                database.access().owner().user(),
                database.access().owner().password());
    }

    /** What was answered changes nothing when it comes again; what was not is now done once. */
    private void sendAgain(Told told, Random random) throws SQLException {
        check();
        List<Ask> answered = told.answered();
        String before = fingerprint();
        int sent = Math.min(SENT_AGAIN, answered.size());
        for (int i = 0; i < sent; i++) {
            victim.tell("again", answered.get(random.nextInt(answered.size())).line());
        }
        check();
        assertThat(victim.count(SessionDayVictim.DONE)).as("answered as before").isEqualTo(sent);
        assertThat(fingerprint()).as("nothing changed").isEqualTo(before);
        told.unanswered().forEach(ask -> victim.tell("again", ask.line()));
        check();
        compare(told);
    }

    private String fingerprint() throws SQLException {
        try (Connection sql = owner();
                PreparedStatement asked =
                        sql.prepareStatement(
                                "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM dose), (SELECT COUNT(*) FROM stock_movement),"
                                        + " (SELECT SUM(doses_left) FROM vaccine_vial), (SELECT SUM(doses) FROM stock_balance),"
                                        + " (SELECT SUM(revision) FROM session_subject), (SELECT MAX(touched_at) FROM session_subject),"
                                        + " (SELECT SUM(amount) FROM session_counter), (SELECT COUNT(*) FROM day_command),"
                                        + " (SELECT COUNT(*) FROM observation_note), (SELECT COUNT(*) FROM lot_hold), (SELECT COUNT(*) FROM consent),"
                                        + " (SELECT SUM(revision) FROM screening), (SELECT SUM(revision) FROM person_course),"
                                        + " (SELECT COUNT(*) FROM audit_entry))");
                ResultSet row = asked.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
