package vn.tram.notices.domain;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.notices.NewNotice;

/** Takes notices: one statement for one, a few for thousands. */
@Repository
class OutboxWriter {

    /** A key that is known already leaves the row as it is. */
    private static final String INSERT =
            "INSERT INTO notice (id, dedupe_key, channel, recipient, recipient_shown, template, language,"
                    + " arguments, case_id, subject_id, state, created_at, next_attempt_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)"
                    + " ON DUPLICATE KEY UPDATE id = id";

    private static final int PORTION = 1_000;

    private final JdbcTemplate jdbc;
    private final NoticeClock times;
    private final Clock clock;

    OutboxWriter(JdbcTemplate jdbc, NoticeClock times, Clock clock) {
        this.jdbc = jdbc;
        this.times = times;
        this.clock = clock;
    }

    void insert(NewNotice notice) {
        Instant now = clock.instant();
        jdbc.update(INSERT, statement -> bind(statement, notice, now));
    }

    void insert(Collection<NewNotice> notices) {
        Instant now = clock.instant();
        // by key, so that two who tell the same people wait for each other and do not lock up
        List<NewNotice> ordered =
                notices.stream().sorted(Comparator.comparing(NewNotice::dedupeKey)).toList();
        jdbc.batchUpdate(
                INSERT,
                ordered,
                PORTION,
                (PreparedStatement statement, NewNotice notice) -> bind(statement, notice, now));
    }

    private void bind(PreparedStatement to, NewNotice notice, Instant now) throws SQLException {
        to.setObject(1, TimeOrderedId.next());
        to.setString(2, notice.dedupeKey());
        to.setString(3, notice.channel().name());
        to.setString(4, notice.recipient());
        to.setString(5, notice.maskedRecipient());
        to.setString(6, notice.template().code());
        to.setString(7, notice.language().code());
        to.setString(8, NoticeArguments.write(notice.arguments()));
        to.setObject(9, notice.caseId().orElse(null));
        to.setObject(10, notice.subject().orElse(null));
        to.setTimestamp(11, Timestamp.from(now));
        to.setTimestamp(
                12, Timestamp.from(times.earliest(notice.template(), notice.channel(), now)));
    }
}
