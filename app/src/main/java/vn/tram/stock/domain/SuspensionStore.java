package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.LotSuspensions.Paper;
import vn.tram.stock.LotSuspensions.Proposal;
import vn.tram.stock.LotSuspensions.State;
import vn.tram.stock.LotSuspensions.Step;
import vn.tram.stock.LotSuspensions.StepView;

/** The tables of legal suspensions. */
@Repository
class SuspensionStore {

    private final JdbcClient jdbc;

    SuspensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Suspension(UUID id, LotId lot, UnitCode province, State state, Optional<UUID> caseId) {}

    /** The one of a lot that has not ended, locked until the transaction ends. */
    Optional<Suspension> live(UUID lot, UnitCode province) {
        return jdbc.sql(
                        "SELECT * FROM lot_suspension WHERE lot_id = :lot AND province_code = :province AND live = TRUE FOR UPDATE")
                .param("lot", lot)
                .param("province", province.value())
                .query(SuspensionStore::suspension)
                .optional();
    }

    /** The suspension of a step, locked until the transaction ends. */
    Optional<Suspension> ofStep(UUID step) {
        return jdbc.sql(
                        "SELECT * FROM lot_suspension WHERE id = (SELECT suspension_id FROM lot_suspension_step WHERE id = :step)"
                                + " FOR UPDATE")
                .param("step", step)
                .query(SuspensionStore::suspension)
                .optional();
    }

    List<Suspension> ofLot(UUID lot) {
        return jdbc.sql("SELECT * FROM lot_suspension WHERE lot_id = :lot ORDER BY id DESC")
                .param("lot", lot)
                .query(SuspensionStore::suspension)
                .list();
    }

    void insert(Suspension suspension) {
        jdbc.sql(
                        "INSERT INTO lot_suspension (id, lot_id, province_code, state, case_id)"
                                + " VALUES (:id, :lot, :province, :state, :case)")
                .param("id", suspension.id())
                .param("lot", suspension.lot().value())
                .param("province", suspension.province().value())
                .param("state", suspension.state().name())
                .param("case", suspension.caseId().orElse(null))
                .update();
    }

    void becomes(UUID suspension, State state) {
        jdbc.sql("UPDATE lot_suspension SET state = :state WHERE id = :id")
                .param("state", state.name())
                .param("id", suspension)
                .update();
    }

    void propose(UUID id, UUID suspension, Proposal proposal, Actor by, Instant at) {
        jdbc.sql(
                        "INSERT INTO lot_suspension_step (id, suspension_id, kind, reason, ground_number, ground_on,"
                                + " opinion_number, opinion_on, proposed_by, proposed_by_name, proposed_at) VALUES (:id,"
                                + " :suspension, :kind, :reason, :ground, :groundOn, :opinion, :opinionOn, :by, :name, :at)")
                .param("id", id)
                .param("suspension", suspension)
                .param("kind", proposal.step().name())
                .param("reason", proposal.reason())
                .param("ground", proposal.ground().number())
                .param("groundOn", proposal.ground().on())
                .param("opinion", proposal.opinion().map(Paper::number).orElse(null))
                .param("opinionOn", proposal.opinion().map(Paper::on).orElse(null))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(at))
                .update();
    }

    void approve(UUID step, Paper decision, Actor by, Instant at) {
        jdbc.sql(
                        "UPDATE lot_suspension_step SET approved = TRUE, decision_number = :number, decision_on = :on,"
                                + " decided_by = :by, decided_by_name = :name, decided_at = :at WHERE id = :id")
                .param("number", decision.number())
                .param("on", decision.on())
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(at))
                .param("id", step)
                .update();
    }

    void refuse(UUID step, String reason, Actor by, Instant at) {
        jdbc.sql(
                        "UPDATE lot_suspension_step SET approved = FALSE, refusal = :reason, decided_by = :by,"
                                + " decided_by_name = :name, decided_at = :at WHERE id = :id")
                .param("reason", reason)
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(at))
                .param("id", step)
                .update();
    }

    void report(UUID step, Paper letter) {
        jdbc.sql(
                        "UPDATE lot_suspension_step SET report_number = :number, report_on = :on WHERE id = :id")
                .param("number", letter.number())
                .param("on", letter.on())
                .param("id", step)
                .update();
    }

    List<StepView> steps(UUID suspension) {
        return jdbc.sql(
                        "SELECT * FROM lot_suspension_step WHERE suspension_id = :suspension ORDER BY proposed_at, id")
                .param("suspension", suspension)
                .query(SuspensionStore::step)
                .list();
    }

    private static Suspension suspension(ResultSet row, int n) throws SQLException {
        return new Suspension(
                row.getObject("id", UUID.class),
                new LotId(row.getObject("lot_id", UUID.class)),
                UnitCode.of(row.getString("province_code")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("case_id", UUID.class)));
    }

    private static StepView step(ResultSet row, int n) throws SQLException {
        return new StepView(
                row.getObject("id", UUID.class),
                Step.valueOf(row.getString("kind")),
                row.getString("reason"),
                paper(row, "ground").orElseThrow(),
                paper(row, "opinion"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_by_name"),
                StoredTime.read(row, "proposed_at"),
                Optional.ofNullable(row.getObject("approved", Boolean.class)),
                Optional.ofNullable(row.getString("decided_by_name")),
                StoredTime.optional(row, "decided_at"),
                paper(row, "decision"),
                Optional.ofNullable(row.getString("refusal")),
                paper(row, "report"));
    }

    private static Optional<Paper> paper(ResultSet row, String name) throws SQLException {
        String number = row.getString(name + "_number");
        LocalDate on = row.getObject(name + "_on", LocalDate.class);
        return Optional.ofNullable(number).map(known -> new Paper(known, on));
    }
}
