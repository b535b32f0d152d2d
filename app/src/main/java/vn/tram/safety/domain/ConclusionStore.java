package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilRuling;
import vn.tram.safety.WhoClass;
import vn.tram.staff.Actor;

/** Conclusions of cases: only added to. */
@Repository
class ConclusionStore {

    private static final String MINISTRY = "MINISTRY";

    private final JdbcClient jdbc;

    ConclusionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A conclusion; of the council of the ministry where there is no meeting. */
    void add(UUID caseId, Optional<UUID> meeting, ConclusionView said, Actor by) {
        jdbc.sql(
                        "INSERT INTO council_conclusion (id, case_id, meeting_id, who_class, compensable, responsibility, words, ruling,"
                                + " official, present, agreeing, algorithm, asked_by, upheld, signed_at, by_id, by_name) VALUES (:id,"
                                + " :case, :meeting, :class, :compensable, :responsibility, :words, :ruling, :official, :present,"
                                + " :agreeing, :algorithm, :asked, :upheld, :signed, :by, :name)")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("meeting", meeting.orElse(null))
                .param("class", said.who().name())
                .param("compensable", said.compensable())
                .param("responsibility", said.responsibility())
                .param("words", said.words())
                .param("ruling", said.ruling().map(CouncilRuling::name).orElse(MINISTRY))
                .param("official", said.official())
                .param("present", said.present())
                .param("agreeing", said.agreeing())
                .param("algorithm", Codes.written(said.algorithm()))
                .param("asked", said.askedBy().orElse(null))
                .param("upheld", said.upheld().orElse(null))
                .param("signed", StoredTime.of(said.signedAt()))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .update();
    }

    /** The one that holds first. */
    List<ConclusionView> of(UUID caseId) {
        return jdbc.sql(
                        "SELECT * FROM council_conclusion WHERE case_id = :case ORDER BY signed_at DESC, id DESC")
                .param("case", caseId)
                .query(ConclusionStore::conclusion)
                .list();
    }

    private static ConclusionView conclusion(ResultSet row, int n) throws SQLException {
        return new ConclusionView(
                WhoClass.valueOf(row.getString("who_class")),
                row.getBoolean("compensable"),
                row.getString("responsibility"),
                row.getString("words"),
                Optional.of(row.getString("ruling"))
                        .filter(ruling -> !ruling.equals(MINISTRY))
                        .map(CouncilRuling::valueOf),
                row.getInt("official"),
                row.getInt("present"),
                row.getInt("agreeing"),
                Codes.read(
                        Optional.ofNullable(row.getString("algorithm")).orElse(""), WhoClass.class),
                Optional.ofNullable(row.getString("asked_by")),
                Optional.ofNullable(row.getObject("upheld", Boolean.class)),
                StoredTime.read(row, "signed_at"),
                row.getString("by_name"));
    }
}
