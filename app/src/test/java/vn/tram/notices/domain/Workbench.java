package vn.tram.notices.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.PhoneNumber;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.gateway.Gateway;
import vn.tram.shell.Formats;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.staff.MovingClock;

/**
 * An outbox of its own clock on the shared database. Every notice of a workbench belongs to a case
 * of its own, so that its counts are its own; before it sends, whatever others left is put aside.
 */
@TestComponent
class Workbench {

    static final Map<String, String> INVITED =
            Map.of(
                    "place", "Trạm Y tế xã Hạ Lang",
                    "address", "xóm Đồng Tâm",
                    "time", "08:00",
                    "date", "25/11/2026",
                    "number", "7");

    final JdbcClient jdbc;
    final JdbcTemplate template;
    final TransactionTemplate transactions;
    final MovingClock clock = new MovingClock();

    Workbench(JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.template = template;
        this.transactions = transactions;
    }

    static NoticeSettings settings(int attempts, int stretch) {
        return new NoticeSettings(
                attempts,
                LocalTime.of(21, 0),
                LocalTime.of(7, 0),
                stretch,
                Duration.ofMinutes(5),
                Duration.ofDays(30));
    }

    /** An ordinary morning in Viet Nam, far from every night. */
    void clear() {
        clock.setTo(at(LocalDateTime.of(2026, 11, 20, 9, 0)));
        jdbc.sql("DELETE FROM notice").update();
        jdbc.sql("DELETE FROM notice_part").update();
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(Formats.ZONE).toInstant();
    }

    OutboxWriter writer() {
        return new OutboxWriter(template, new NoticeClock(settings(8, 50)), clock);
    }

    OutboxReader reader() {
        return new OutboxReader(jdbc);
    }

    OutboxQueue queue(NoticeSettings settings) {
        return new OutboxQueue(jdbc, transactions, settings);
    }

    DeliveryReceipts receipts() {
        return new DeliveryReceipts(jdbc, transactions, settings(8, 50), clock);
    }

    ChannelSender sender(Gateway gateway) {
        return sender(gateway, settings(8, 50));
    }

    ChannelSender sender(Gateway gateway, NoticeSettings settings) {
        return new ChannelSender(
                gateway,
                new SenderTools(
                        queue(settings),
                        receipts(),
                        new Wording(new Messages()),
                        new NoticeClock(settings),
                        transactions,
                        settings,
                        clock),
                () -> false);
    }

    /** Sends until nothing is due or the gateway stops. */
    static ChannelSender.Stretch sendAll(ChannelSender sender) {
        ChannelSender.Stretch stretch = ChannelSender.Stretch.SENT;
        while (stretch == ChannelSender.Stretch.SENT) {
            stretch = sender.sendStretch();
        }
        return stretch;
    }

    void take(List<NewNotice> notices) {
        transactions.executeWithoutResult(status -> writer().insert(notices));
    }

    static NewNotice sms(String key, int n) {
        return NewNotice.sms(
                key,
                new PhoneNumber("+849123%05d".formatted(n)),
                NoticeTemplate.SESSION_INVITATION,
                Language.VI,
                INVITED);
    }

    static NewNotice email(String key, int n) {
        return NewNotice.email(
                key,
                new EmailAddress("nguoi-%d@halang.example".formatted(n)),
                NoticeTemplate.SESSION_INVITATION,
                Language.VI,
                INVITED);
    }

    static List<NewNotice> smsTo(UUID caseId, int people) {
        List<NewNotice> notices = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            notices.add(sms(caseId + "/" + i, i).inCase(caseId));
        }
        return notices;
    }

    static List<NewNotice> emailTo(UUID caseId, int people) {
        List<NewNotice> notices = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            notices.add(email(caseId + "/" + i, i).inCase(caseId));
        }
        return notices;
    }

    String text(String column, UUID notice) {
        return jdbc.sql("SELECT CAST(" + column + " AS CHAR) FROM notice WHERE id = :id")
                .param("id", notice)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    UUID only(UUID caseId) {
        return reader().ofCase(caseId, Optional.empty(), 2).get(0).id();
    }
}
