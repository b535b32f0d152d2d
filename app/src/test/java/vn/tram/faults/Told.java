package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the desks of one session were told, to be found in the database again. */
final class Told {

    /** What is half: each row is a sentence. */
    private static final String HALF =
            "SELECT CONCAT('injected without a dose: ', s.id) FROM session_subject s LEFT JOIN dose d ON d.id = s.dose_id"
                    + " AND d.subject_id = s.id AND d.voided_at IS NULL WHERE d.id IS NULL AND (s.dose_id IS NOT NULL"
                    + " OR s.step IN ('OBSERVATION', 'LEAVING') OR s.result = 'VACCINATED')"
                    + " UNION ALL SELECT CONCAT('a dose its person does not know: ', d.id) FROM dose d JOIN session_subject s"
                    + " ON s.id = d.subject_id WHERE d.voided_at IS NULL AND NOT s.dose_id <=> d.id"
                    + " UNION ALL SELECT CONCAT('a dose out of no vial: ', d.id) FROM dose d LEFT JOIN stock_movement m ON m.id = d.id"
                    + " AND m.kind = 'USED' AND m.from_vial = d.vial_id WHERE m.id IS NULL"
                    + " UNION ALL SELECT CONCAT('taken out for nobody: ', m.id) FROM stock_movement m LEFT JOIN dose d ON d.id = m.id"
                    + " WHERE m.kind = 'USED' AND d.id IS NULL"
                    + " UNION ALL SELECT 'doses undone and not in the ledger' FROM DUAL WHERE (SELECT COUNT(*) FROM dose"
                    + " WHERE voided_at IS NOT NULL) <> (SELECT COUNT(*) FROM stock_movement WHERE kind = 'UNDONE')"
                    + " UNION ALL SELECT CONCAT('a dose nobody asked for: ', d.id) FROM dose d LEFT JOIN day_command c"
                    + " ON c.id = d.command_id AND c.action = 'day.injected' WHERE c.id IS NULL"
                    + " UNION ALL SELECT CONCAT('a dose that is not on record: ', d.id) FROM dose d WHERE NOT EXISTS (SELECT 1"
                    + " FROM audit_entry a WHERE a.subject_id = d.person_id AND a.action = 'dose.recorded')";

    private static final int WAITS = 100;

    private final Map<UUID, Ask> tried = new LinkedHashMap<>();
    private final Map<UUID, Ask> done = new LinkedHashMap<>();
    private final Map<UUID, UUID> doses = new HashMap<>();
    private final Set<UUID> refused = new HashSet<>();
    private final List<Hold> holds = new ArrayList<>();
    private Victim victim;
    private int heard;

    /** A lot was certainly held between these instants. */
    private record Hold(UUID lot, Timestamp from, Timestamp until) {}

    private record Stored(UUID id, UUID subject, boolean voided) {}

    /** From now on it is this one who tells. */
    void follow(Victim next) {
        victim = next;
        heard = next.said(0).size();
    }

    void hear() {
        List<String[]> lines = victim.said(heard);
        heard += lines.size();
        for (String[] words : lines) {
            switch (words[0]) {
                case SessionDayVictim.TRIED -> {
                    Ask ask = Ask.parse(words[1]);
                    tried.put(ask.command(), ask);
                }
                case SessionDayVictim.DONE -> {
                    Ask ask = Ask.parse(words[1]);
                    done.put(ask.command(), ask);
                    // sent again later, the answer names the dose the person has then
                    if (ask.kind() == Ask.Kind.INJECT && !words[2].equals("-")) {
                        doses.putIfAbsent(ask.command(), UUID.fromString(words[2]));
                    }
                }
                case SessionDayVictim.REFUSED -> refused.add(Ask.parse(words[1]).command());
                case SessionDayVictim.HELD -> holds.add(hold(words));
                default -> {}
            }
        }
    }

    private static Hold hold(String[] words) {
        return new Hold(
                UUID.fromString(words[1]),
                new Timestamp(Long.parseLong(words[2]) + 1),
                new Timestamp(Long.parseLong(words[3]) - 1));
    }

    int acts() {
        return done.size();
    }

    List<Ask> answered() {
        return List.copyOf(done.values());
    }

    List<Ask> unanswered() {
        return tried.values().stream()
                .filter(ask -> !done.containsKey(ask.command()))
                .filter(ask -> !refused.contains(ask.command()))
                .toList();
    }

    void holds(Connection sql) throws SQLException {
        assertThat(half(sql)).as("nothing is half").isEmpty();
        for (Ask ask : List.copyOf(done.values())) {
            assertThat(count(sql, "SELECT COUNT(*) FROM day_command WHERE id = ?", ask.command()))
                    .as("answered and there: %s", ask)
                    .isEqualTo(1);
            if (ask.kind() == Ask.Kind.INJECT) {
                doseIsThere(sql, ask);
            }
        }
        for (UUID command : Set.copyOf(refused)) {
            assertThat(count(sql, "SELECT COUNT(*) FROM day_command WHERE id = ?", command))
                    .as("refused and not there: %s", tried.get(command))
                    .isZero();
        }
        for (Hold hold : List.copyOf(holds)) {
            assertThat(taken(sql, hold)).as("taken out of a held lot: %s", hold).isEmpty();
        }
    }

    private void doseIsThere(Connection sql, Ask ask) throws SQLException {
        Optional<Stored> found = stored(sql, ask.command());
        assertThat(found).as("the dose of %s", ask).isPresent();
        Stored dose = found.get();
        Optional.ofNullable(doses.get(ask.command()))
                .ifPresent(told -> assertThat(dose.id()).isEqualTo(told));
        assertThat(dose.subject()).isEqualTo(ask.subject());
        assertThat(count(sql, "SELECT COUNT(*) FROM stock_movement WHERE id = ?", dose.id()))
                .as("taken out of a vial: %s", ask)
                .isEqualTo(1);
        if (dose.voided()) {
            // the desks may be at work again: what was tried is said before it is sent, so it is
            // heard
            for (int waits = 0; waits < WAITS && !triedToUndo(ask.subject()); waits++) {
                Desks.pause();
                hear();
            }
            assertThat(tried.values())
                    .as("void because somebody undid it: %s", ask)
                    .anyMatch(each -> each.undoes() && each.subject().equals(ask.subject()));
        }
    }

    private boolean triedToUndo(UUID subject) {
        return tried.values().stream()
                .anyMatch(each -> each.undoes() && each.subject().equals(subject));
    }

    private static Optional<Stored> stored(Connection sql, UUID command) throws SQLException {
        try (PreparedStatement asked =
                sql.prepareStatement(
                        "SELECT id, subject_id, voided_at IS NOT NULL FROM dose WHERE command_id = ?")) {
            asked.setObject(1, command);
            try (ResultSet row = asked.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Stored(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getBoolean(3)))
                        : Optional.empty();
            }
        }
    }

    private static List<String> half(Connection sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement asked = sql.prepareStatement(HALF);
                ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** With what is known of the holds of the lot, to see which of them was overlooked. */
    private static List<String> taken(Connection sql, Hold hold) throws SQLException {
        try (PreparedStatement asked =
                sql.prepareStatement(
                        "SELECT CONCAT('dose ', m.id, ' at ', m.at, ' out of ', m.from_vial, IF(v.entered_late, ' late', ''), ', holds ',"
                                + " (SELECT GROUP_CONCAT(h.held_at, ' to ', COALESCE(h.released_at, '-') SEPARATOR '; ') FROM lot_hold h"
                                + " WHERE h.lot_id = m.lot_id AND h.held_at < ? AND COALESCE(h.released_at, h.held_at) > ?))"
                                + " FROM stock_movement m JOIN vaccine_vial v ON v.id = m.from_vial"
                                + " WHERE m.lot_id = ? AND m.kind = 'USED' AND m.at > ? AND m.at < ?")) {
            asked.setTimestamp(1, hold.until());
            asked.setTimestamp(2, hold.from());
            asked.setObject(3, hold.lot());
            asked.setTimestamp(4, hold.from());
            asked.setTimestamp(5, hold.until());
            List<String> found = new ArrayList<>();
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    private static int count(Connection sql, String statement, UUID id) throws SQLException {
        try (PreparedStatement asked = sql.prepareStatement(statement)) {
            asked.setObject(1, id);
            return first(asked);
        }
    }

    private static int first(PreparedStatement asked) throws SQLException {
        try (ResultSet row = asked.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
