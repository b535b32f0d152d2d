package vn.tram.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.CouncilRuling;
import vn.tram.safety.EventAct.Convened;
import vn.tram.safety.WhoClass;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** Members, meetings and conclusions of councils. */
@Repository
class CouncilStore {

    private static final String OF_TODAY =
            "m.province_code = :province AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day > :today)";

    private final JdbcClient jdbc;

    CouncilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(UnitCode province, LocalDate today) {
        return jdbc.sql(
                        "SELECT m.*, (SELECT COUNT(*) FROM dose d WHERE d.injector_id = m.staff_id AND d.province_code = m.province_code"
                                + " AND d.voided_at IS NULL) AS doses FROM council_member m WHERE "
                                + OF_TODAY
                                + " ORDER BY FIELD(m.seat, 'CHAIR', 'VICE', 'MEMBER'), m.name, m.id")
                .param("province", province.value())
                .param("today", today)
                .query(
                        (row, n) ->
                                new Member(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("position"),
                                        Seat.valueOf(row.getString("seat")),
                                        Optional.ofNullable(row.getObject("staff_id", UUID.class))
                                                .map(StaffId::new),
                                        row.getInt("doses")))
                .list();
    }

    int dosesGiven(StaffId staff, UnitCode province) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM dose WHERE injector_id = :staff AND province_code = :province"
                                + " AND voided_at IS NULL")
                .param("staff", staff.value())
                .param("province", province.value())
                .query(Integer.class)
                .single();
    }

    UUID enlist(UnitCode province, NewMember member, LocalDate today) {
        UUID id = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO council_member (id, province_code, name, position, seat, staff_id, from_day) VALUES (:id,"
                                + " :province, :name, :position, :seat, :staff, :today)")
                .param("id", id)
                .param("province", province.value())
                .param("name", member.name())
                .param("position", member.position())
                .param("seat", member.seat().name())
                .param("staff", member.staff().map(StaffId::value).orElse(null))
                .param("today", today)
                .update();
        return id;
    }

    Optional<UnitCode> provinceOf(UUID member) {
        return jdbc.sql("SELECT province_code FROM council_member WHERE id = :id")
                .param("id", member)
                .query(String.class)
                .optional()
                .map(UnitCode::of);
    }

    /** From the day on; of a membership that began on it nothing is left but its row. */
    boolean dismiss(UUID member, LocalDate day) {
        return jdbc.sql(
                                "UPDATE council_member SET until_day = GREATEST(:day, from_day + INTERVAL 1 DAY) WHERE id = :id"
                                        + " AND until_day IS NULL")
                        .param("id", member)
                        .param("day", day)
                        .update()
                == 1;
    }

    void call(UUID caseId, Convened called, Actor by, Instant now) {
        UUID meeting = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO council_meeting (id, case_id, round, meets_at, place, called_by, called_at)"
                                + " SELECT :id, :case, COALESCE(MAX(round), 0) + 1, :meets, :place, :by, :now"
                                + " FROM council_meeting WHERE case_id = :case")
                .param("id", meeting)
                .param("case", caseId)
                .param("meets", StoredTime.of(called.meetsAt()))
                .param("place", called.place())
                .param("by", by.id().value())
                .param("now", StoredTime.of(now))
                .update();
        jdbc.sql(
                        "INSERT INTO council_seat (meeting_id, member_id) SELECT :meeting, id FROM council_member WHERE id IN (:members)")
                .param("meeting", meeting)
                .param("members", called.members())
                .update();
    }

    /** The meeting that was called last, with who was called. */
    Meeting latest(UUID caseId) {
        UUID id =
                jdbc.sql(
                                "SELECT id FROM council_meeting WHERE case_id = :case ORDER BY round DESC LIMIT 1")
                        .param("case", caseId)
                        .query(UUID.class)
                        .single();
        Collection<UUID> seats =
                jdbc.sql("SELECT member_id FROM council_seat WHERE meeting_id = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .list();
        return new Meeting(id, seats);
    }

    record Meeting(UUID id, Collection<UUID> members) {}

    void vote(Meeting meeting, Map<UUID, WhoClass> votes, Map<UUID, String> opinions) {
        meeting.members()
                .forEach(
                        member ->
                                jdbc.sql(
                                                "UPDATE council_seat SET present = :present, vote = :vote, opinion = :opinion"
                                                        + " WHERE meeting_id = :meeting AND member_id = :member")
                                        .param("present", votes.containsKey(member))
                                        .param(
                                                "vote",
                                                Optional.ofNullable(votes.get(member))
                                                        .map(WhoClass::name)
                                                        .orElse(null))
                                        .param("opinion", opinions.getOrDefault(member, ""))
                                        .param("meeting", meeting.id())
                                        .param("member", member)
                                        .update());
    }

    /** A conclusion; of the council of the ministry where there is no meeting. */
    void conclude(UUID caseId, Optional<UUID> meeting, ConclusionView said, Actor by) {
        jdbc.sql(
                        "INSERT INTO council_conclusion (id, case_id, meeting_id, who_class, compensable, responsibility, words, ruling,"
                                + " official, present, agreeing, signed_at, by_id, by_name) VALUES (:id, :case, :meeting, :class,"
                                + " :compensable, :responsibility, :words, :ruling, :official, :present, :agreeing, :signed, :by, :name)")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("meeting", meeting.orElse(null))
                .param("class", said.who().name())
                .param("compensable", said.compensable())
                .param("responsibility", said.responsibility())
                .param("words", said.words())
                .param("ruling", said.ruling().map(CouncilRuling::name).orElse("MINISTRY"))
                .param("official", said.official())
                .param("present", said.present())
                .param("agreeing", said.agreeing())
                .param("signed", StoredTime.of(said.signedAt()))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .update();
    }

    /** The one that holds first. */
    List<ConclusionView> conclusions(UUID caseId) {
        return jdbc.sql(
                        "SELECT * FROM council_conclusion WHERE case_id = :case ORDER BY signed_at DESC, id DESC")
                .param("case", caseId)
                .query(
                        (row, n) ->
                                new ConclusionView(
                                        WhoClass.valueOf(row.getString("who_class")),
                                        row.getBoolean("compensable"),
                                        row.getString("responsibility"),
                                        row.getString("words"),
                                        Optional.of(row.getString("ruling"))
                                                .filter(ruling -> !ruling.equals("MINISTRY"))
                                                .map(CouncilRuling::valueOf),
                                        row.getInt("official"),
                                        row.getInt("present"),
                                        row.getInt("agreeing"),
                                        StoredTime.read(row, "signed_at"),
                                        row.getString("by_name")))
                .list();
    }
}
