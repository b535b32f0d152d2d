package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.Compensation;
import vn.tram.safety.CompensationFund;
import vn.tram.safety.CompensationPaper;
import vn.tram.safety.CompensationStep;
import vn.tram.safety.CompensationTracks.Done;
import vn.tram.safety.CompensationTracks.PaperLine;
import vn.tram.safety.Damage;
import vn.tram.staff.Actor;

/** Decisions about compensation, the papers and the steps beside them: only added to. */
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

    /** When the compensation was decided, the last time. */
    Optional<Instant> decidedAt(UUID caseId) {
        return jdbc.sql(
                        "SELECT decided_at FROM compensation_decision WHERE case_id = :case"
                                + " ORDER BY decided_at DESC LIMIT 1")
                .param("case", caseId)
                .query((row, n) -> StoredTime.read(row, "decided_at"))
                .optional();
    }

    Set<CompensationFund> funds(LocalDate day) {
        List<CompensationFund> found =
                jdbc.sql(
                                "SELECT fund FROM compensation_fund WHERE country = 'VN' AND valid_from <= :day"
                                        + " AND valid_until > :day")
                        .param("day", day)
                        .query((row, n) -> CompensationFund.valueOf(row.getString("fund")))
                        .list();
        Set<CompensationFund> funds = EnumSet.noneOf(CompensationFund.class);
        funds.addAll(found);
        return funds;
    }

    /**
     * Papers that the rule of the day asks for, with what is known of them.
     *
     * @param death compensated for a death; otherwise for a disability
     */
    List<PaperLine> papers(UUID caseId, LocalDate day, boolean death) {
        return jdbc.sql(
                        "SELECT r.paper, r.on_request, r.source, p.received, p.remark, p.by_name, p.at"
                                + " FROM compensation_paper_rule r LEFT JOIN compensation_paper p ON p.case_id = :case"
                                + " AND p.paper = r.paper AND p.id = (SELECT l.id FROM compensation_paper l WHERE l.case_id = :case"
                                + " AND l.paper = r.paper ORDER BY l.id DESC LIMIT 1)"
                                + " WHERE r.country = 'VN' AND r.valid_from <= :day AND r.valid_until > :day"
                                + " AND IF(:death, r.death, r.disability) ORDER BY r.on_request, r.paper")
                .param("case", caseId)
                .param("day", day)
                .param("death", death)
                .query(CompensationStore::paper)
                .list();
    }

    private static PaperLine paper(ResultSet row, int n) throws SQLException {
        return new PaperLine(
                CompensationPaper.valueOf(row.getString("paper")),
                row.getBoolean("on_request"),
                Optional.ofNullable(row.getObject("received", Boolean.class)),
                Optional.ofNullable(row.getString("remark")).orElse(""),
                Optional.ofNullable(row.getString("by_name")),
                StoredTime.optional(row, "at"),
                row.getString("source"));
    }

    void paper(
            UUID caseId,
            CompensationPaper paper,
            boolean received,
            String remark,
            Actor by,
            Instant now) {
        jdbc.sql(
                        "INSERT INTO compensation_paper (id, case_id, paper, received, remark, by_id, by_name, at)"
                                + " VALUES (:id, :case, :paper, :received, :remark, :by, :name, :now)")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("paper", paper.name())
                .param("received", received)
                .param("remark", remark)
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("now", StoredTime.of(now))
                .update();
    }

    /** A step that was done, as it is stored. */
    record StepRow(
            CompensationStep step,
            Optional<CompensationFund> fund,
            Instant happenedAt,
            Optional<Instant> dueAt,
            String words,
            Optional<String> lateReason,
            String by) {}

    List<StepRow> steps(UUID caseId) {
        return jdbc.sql("SELECT * FROM compensation_step WHERE case_id = :case")
                .param("case", caseId)
                .query(CompensationStore::step)
                .list();
    }

    private static StepRow step(ResultSet row, int n) throws SQLException {
        return new StepRow(
                CompensationStep.valueOf(row.getString("step")),
                Optional.ofNullable(row.getString("fund")).map(CompensationFund::valueOf),
                StoredTime.read(row, "happened_at"),
                StoredTime.optional(row, "due_at"),
                row.getString("words"),
                Optional.ofNullable(row.getString("late_reason")),
                row.getString("by_name"));
    }

    void step(UUID caseId, Done done, Optional<Instant> dueAt, Actor by, Instant now) {
        jdbc.sql(
                        "INSERT INTO compensation_step (id, case_id, step, fund, happened_at, due_at, words, late_reason, recorded_at,"
                                + " by_id, by_name) VALUES (:id, :case, :step, :fund, :happened, :due, :words, :late, :now, :by, :name)")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("step", done.step().name())
                .param("fund", done.fund().map(CompensationFund::name).orElse(null))
                .param("happened", StoredTime.of(done.happenedAt()))
                .param("due", StoredTime.of(dueAt))
                .param("words", done.words())
                .param("late", done.lateReason().isEmpty() ? null : done.lateReason())
                .param("now", StoredTime.of(now))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .update();
    }
}
