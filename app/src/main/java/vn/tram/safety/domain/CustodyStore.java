package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.EventSamples.Kind;
import vn.tram.safety.EventSamples.Sample;
import vn.tram.safety.EventSamples.Step;
import vn.tram.safety.EventSamples.StepView;
import vn.tram.staff.Actor;

/** Samples and the steps of their custody: only added to. */
@Repository
class CustodyStore {

    private final JdbcClient jdbc;

    CustodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sample> of(UUID caseId) {
        return jdbc.sql("SELECT * FROM adverse_event_sample WHERE case_id = :case ORDER BY number")
                .param("case", caseId)
                .query((row, n) -> sample(row))
                .list();
    }

    Optional<Sample> byId(UUID caseId, UUID sample) {
        return of(caseId).stream().filter(each -> each.id().equals(sample)).findFirst();
    }

    private Sample sample(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Sample(
                id,
                row.getInt("number"),
                Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                steps(id));
    }

    private List<StepView> steps(UUID sample) {
        return jdbc.sql(
                        "SELECT * FROM adverse_event_sample_step WHERE sample_id = :sample ORDER BY step_no")
                .param("sample", sample)
                .query(CustodyStore::step)
                .list();
    }

    private static StepView step(ResultSet row, int n) throws SQLException {
        return new StepView(
                Step.valueOf(row.getString("step")),
                StoredTime.read(row, "at"),
                StoredTime.read(row, "recorded_at"),
                row.getString("from_whom"),
                row.getString("to_whom"),
                row.getString("words"),
                row.getString("by_name"));
    }

    /** Two who take samples of one case at once wait for each other at its row. */
    int add(UUID caseId, UUID id, Kind kind, String label) {
        jdbc.sql("SELECT id FROM adverse_event WHERE id = :case FOR UPDATE")
                .param("case", caseId)
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "INSERT INTO adverse_event_sample (id, case_id, number, kind, label)"
                                + " SELECT :id, :case, COALESCE(MAX(number), 0) + 1, :kind, :label"
                                + " FROM adverse_event_sample WHERE case_id = :case")
                .param("id", id)
                .param("case", caseId)
                .param("kind", kind.name())
                .param("label", label)
                .update();
        return jdbc.sql("SELECT number FROM adverse_event_sample WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /**
     * @param number of the step in the sample's custody, from 1
     * @return false where somebody else wrote that step
     */
    boolean step(UUID sample, int number, StepView step, Actor by, Instant now) {
        try {
            return jdbc.sql(
                                    "INSERT INTO adverse_event_sample_step (id, sample_id, step_no, step, at, recorded_at, from_whom,"
                                            + " to_whom, words, by_id, by_name) VALUES (:id, :sample, :number, :step, :at, :now, :from,"
                                            + " :to, :words, :by, :name)")
                            .param("id", TimeOrderedId.next())
                            .param("sample", sample)
                            .param("number", number)
                            .param("step", step.step().name())
                            .param("at", StoredTime.of(step.at()))
                            .param("now", StoredTime.of(now))
                            .param("from", step.from())
                            .param("to", step.to())
                            .param("words", step.words())
                            .param("by", by.id().value())
                            .param("name", by.displayName())
                            .update()
                    == 1;
        } catch (DuplicateKeyException written) {
            return false;
        }
    }
}
