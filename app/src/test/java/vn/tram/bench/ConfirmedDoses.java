package vn.tram.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.sessions.SessionConfirmed;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;
import vn.tram.stock.StockWorld;

/** Doses of sessions whose results an official has signed: their certificates wait. */
public final class ConfirmedDoses {

    private ConfirmedDoses() {}

    /**
     * @param batch four digits that no other batch of rows has
     */
    public static void make(ApplicationContext application, String batch, int doses)
            throws Exception {
        try (SessionRows rows = new SessionRows(application.getBean(DatabaseAccess.class))) {
            rows.given(batch, doses);
        }
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Actor official = StockWorld.keeper();
        List<UUID> sessions =
                jdbc.sql("SELECT DISTINCT session_id FROM dose WHERE session_id LIKE :batch")
                        .param("batch", "0190" + batch + "-%")
                        .query(UUID.class)
                        .list();
        TransactionTemplate transactions = application.getBean(TransactionTemplate.class);
        Instant now = application.getBean(Clock.class).instant();
        for (UUID session : sessions) {
            transactions.executeWithoutResult(
                    status -> {
                        jdbc.sql(
                                        "UPDATE vaccination_session SET state = 'CONFIRMED',"
                                                + " confirmed_by = UUID(), confirmed_by_name ="
                                                + " 'Lãnh đạo', confirmed_at = UTC_TIMESTAMP(3)"
                                                + " WHERE id = :id")
                                .param("id", session)
                                .update();
                        application.publishEvent(
                                new SessionConfirmed(new SessionId(session), official, now));
                    });
        }
    }
}
