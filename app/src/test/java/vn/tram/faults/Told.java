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
        for (Ask ask : done.values()) {
            assertThat(count(sql, "SELECT COUNT(*) FROM day_command WHERE id = ?", ask.command()))
                    .as("answered and there: %s", ask)
                    .isEqualTo(1);
            if (ask.kind() == Ask.Kind.INJECT) {
                doseIsThere(sql, ask);
            }
        }
        for (UUID command : refused) {
            assertThat(count(sql, "SELECT COUNT(*) FROM day_command WHERE id = ?", command))
                    .as("refused and not there: %s", tried.get(command))
                    .isZero();
        }
        for (Hold hold : holds) {
            assertThat(taken(sql, hold)).as("taken out of a held lot: %s", hold).isZero();
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
            assertThat(tried.values())
                    .as("void because somebody undid it")
                    .anyMatch(each -> each.undoes() && each.subject().equals(ask.subject()));
        }
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

    private static int taken(Connection sql, Hold hold) throws SQLException {
        try (PreparedStatement asked =
                sql.prepareStatement(
                        "SELECT COUNT(*) FROM stock_movement WHERE lot_id = ? AND kind = 'USED'"
                                + " AND at > ? AND at < ?")) {
            asked.setObject(1, hold.lot());
            asked.setTimestamp(2, hold.from());
            asked.setTimestamp(3, hold.until());
            return first(asked);
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
