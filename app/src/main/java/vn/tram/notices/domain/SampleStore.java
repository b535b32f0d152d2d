package vn.tram.notices.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeState;
import vn.tram.notices.SampleMessages;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.SmsText;

/** Sample messages in {@code sample_message}. */
@Component
class SampleStore implements SampleMessages {

    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    SampleStore(JdbcClient jdbc, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public boolean available() {
        return demo;
    }

    void keep(NoticeChannel channel, Outgoing message) {
        jdbc.sql(
                        "INSERT INTO sample_message (id, notice_id, channel, recipient, subject, body, at)"
                                + " VALUES (:id, :notice, :channel, :recipient, :subject, :body, :at)")
                .param("id", TimeOrderedId.next())
                .param("notice", message.notice())
                .param("channel", channel.name())
                .param("recipient", message.recipient())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public List<Sample> page(Optional<UUID> before, int limit) {
        if (!demo) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT m.id, m.channel, m.recipient, m.subject, m.body, m.at, n.state"
                                + " FROM sample_message m JOIN notice n ON n.id = m.notice_id"
                                + " WHERE m.id < :before ORDER BY m.id DESC LIMIT :limit")
                .param("before", before.orElse(LAST))
                .param("limit", Math.max(0, Math.min(limit, MOST)))
                .query(SampleStore::sample)
                .list();
    }

    private static Sample sample(ResultSet row, int n) throws SQLException {
        NoticeChannel channel = NoticeChannel.valueOf(row.getString("channel"));
        boolean sms = channel == NoticeChannel.SMS;
        String recipient = row.getString("recipient");
        String body = row.getString("body");
        return new Sample(
                row.getObject("id", UUID.class),
                channel,
                sms ? new PhoneNumber(recipient).display() : recipient,
                row.getString("subject"),
                body,
                sms ? SmsText.of(body).parts().size() : 1,
                row.getTimestamp("at").toInstant(),
                NoticeState.valueOf(row.getString("state")));
    }
}
