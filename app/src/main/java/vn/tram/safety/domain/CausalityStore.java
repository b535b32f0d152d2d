package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.CausalityAssessment.Given;
import vn.tram.safety.CausalityAssessment.NewAnswer;
import vn.tram.safety.causality.Answer;
import vn.tram.safety.causality.Causality;
import vn.tram.safety.causality.Question;
import vn.tram.staff.Actor;

/** Answers to the causality assessment: only added to. */
@Repository
class CausalityStore {

    private final JdbcClient jdbc;

    CausalityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest answer to each question, in the order of the questions. */
    List<Given> latest(UUID caseId) {
        Map<Question, Given> latest = new EnumMap<>(Question.class);
        all(caseId).forEach(given -> latest.put(given.question(), given));
        return List.copyOf(latest.values());
    }

    /** The oldest first. */
    List<Given> all(UUID caseId) {
        return jdbc.sql("SELECT * FROM causality_answer WHERE case_id = :case ORDER BY at, id")
                .param("case", caseId)
                .query(CausalityStore::given)
                .list();
    }

    Causality causality(UUID caseId) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        latest(caseId).forEach(given -> answers.put(given.question(), given.answer()));
        return Causality.of(answers);
    }

    void add(UUID caseId, NewAnswer answer, Actor by, Instant now) {
        jdbc.sql(
                        "INSERT INTO causality_answer (id, case_id, question, answer, remark, by_id, by_name, at)"
                                + " VALUES (:id, :case, :question, :answer, :remark, :by, :name, :now)")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("question", answer.question().name())
                .param("answer", answer.answer().name())
                .param("remark", answer.remark())
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("now", StoredTime.of(now))
                .update();
    }

    private static Given given(ResultSet row, int n) throws SQLException {
        return new Given(
                Question.valueOf(row.getString("question")),
                Answer.valueOf(row.getString("answer")),
                row.getString("remark"),
                row.getString("by_name"),
                StoredTime.read(row, "at"));
    }
}
