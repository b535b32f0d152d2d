package vn.tram.safety.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.Compensation;
import vn.tram.safety.Damage;
import vn.tram.staff.Actor;

/** Decisions about compensation, a row an item: only added to. */
@Repository
class CompensationStore {

    private final JdbcClient jdbc;

    CompensationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decide(UUID caseId, Damage.Kind kind, Compensation decided, Actor by, Instant now) {
        decided.lines()
                .forEach(
                        line ->
                                jdbc.sql(
                                                "INSERT INTO compensation_decision (id, case_id, kind, item, amount, source, decided_at,"
                                                        + " by_id, by_name) VALUES (:id, :case, :kind, :item, :amount, :source, :now,"
                                                        + " :by, :name)")
                                        .param("id", TimeOrderedId.next())
                                        .param("case", caseId)
                                        .param("kind", kind.name())
                                        .param("item", line.item().name())
                                        .param("amount", line.amount())
                                        .param("source", decided.source())
                                        .param("now", StoredTime.of(now))
                                        .param("by", by.id().value())
                                        .param("name", by.displayName())
                                        .update());
    }
}
