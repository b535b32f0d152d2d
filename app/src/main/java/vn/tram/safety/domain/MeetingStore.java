package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.Ballot;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.CouncilMeetings.SeatView;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.CouncilMinutes;
import vn.tram.safety.EventAct.Convened;
import vn.tram.safety.WhoClass;
import vn.tram.staff.Actor;

/** Meetings of councils with who was called, was there, voted and dissented. */
@Repository
class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID call(UUID caseId, Convened called, Actor by, Instant now) {
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
        return meeting;
    }

    /** The latest first. */
    List<MeetingView> of(UUID caseId) {
        return jdbc.sql("SELECT * FROM council_meeting WHERE case_id = :case ORDER BY round DESC")
                .param("case", caseId)
                .query((row, n) -> meeting(row))
                .list();
    }

    /** The meeting that was called last. */
    MeetingView latest(UUID caseId) {
        return of(caseId).get(0);
    }

    private MeetingView meeting(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MeetingView(
                id,
                row.getInt("round"),
                StoredTime.read(row, "meets_at"),
                row.getString("place"),
                seats(id),
                new CouncilMinutes(
                        row.getString("secretary"),
                        row.getString("examined"),
                        row.getString("recommendations")),
                StoredTime.optional(row, "adjourned_at"),
                Optional.ofNullable(row.getString("adjourned_reason")));
    }

    private List<SeatView> seats(UUID meeting) {
        return jdbc.sql(
                        "SELECT s.*, m.name, m.position, m.seat FROM council_seat s JOIN council_member m ON m.id = s.member_id"
                                + " WHERE s.meeting_id = :meeting"
                                + " ORDER BY FIELD(m.seat, 'CHAIR', 'VICE', 'MEMBER'), m.name, m.id")
                .param("meeting", meeting)
                .query((row, n) -> seat(row))
                .list();
    }

    private static SeatView seat(ResultSet row) throws SQLException {
        return new SeatView(
                row.getObject("member_id", UUID.class),
                row.getString("name"),
                row.getString("position"),
                Seat.valueOf(row.getString("seat")),
                Optional.ofNullable(row.getObject("present", Boolean.class)),
                StoredTime.optional(row, "left_at"),
                ballot(row));
    }

    private static Optional<Ballot> ballot(ResultSet row) throws SQLException {
        String vote = row.getString("vote");
        return vote == null
                ? Optional.empty()
                : Optional.of(
                        new Ballot(
                                WhoClass.valueOf(vote),
                                row.getString("opinion"),
                                row.getString("dissent")));
    }

    void vote(MeetingView meeting, Map<UUID, Ballot> ballots, Map<UUID, Instant> left) {
        presence(meeting, ballots.keySet(), left);
        ballots.forEach(
                (member, ballot) ->
                        jdbc.sql(
                                        "UPDATE council_seat SET vote = :vote, opinion = :opinion, dissent = :dissent"
                                                + " WHERE meeting_id = :meeting AND member_id = :member")
                                .param("vote", ballot.choice().name())
                                .param("opinion", ballot.opinion())
                                .param("dissent", ballot.dissent())
                                .param("meeting", meeting.id())
                                .param("member", member)
                                .update());
    }

    private void presence(MeetingView meeting, Set<UUID> present, Map<UUID, Instant> left) {
        Set<UUID> called =
                meeting.seats().stream().map(SeatView::member).collect(Collectors.toSet());
        called.forEach(
                member ->
                        jdbc.sql(
                                        "UPDATE council_seat SET present = :present, left_at = :left"
                                                + " WHERE meeting_id = :meeting AND member_id = :member")
                                .param("present", present.contains(member))
                                .param("left", StoredTime.of(Optional.ofNullable(left.get(member))))
                                .param("meeting", meeting.id())
                                .param("member", member)
                                .update());
    }

    void adjourn(
            MeetingView meeting,
            Set<UUID> stayed,
            Map<UUID, Instant> left,
            String reason,
            Instant now) {
        presence(meeting, stayed, left);
        jdbc.sql(
                        "UPDATE council_meeting SET adjourned_at = :now, adjourned_reason = :reason WHERE id = :id"
                                + " AND adjourned_at IS NULL")
                .param("now", StoredTime.of(now))
                .param("reason", reason)
                .param("id", meeting.id())
                .update();
    }

    void minutes(UUID meeting, CouncilMinutes minutes) {
        jdbc.sql(
                        "UPDATE council_meeting SET secretary = :secretary, examined = :examined,"
                                + " recommendations = :recommendations WHERE id = :id")
                .param("secretary", minutes.secretary())
                .param("examined", minutes.examined())
                .param("recommendations", minutes.recommendations())
                .param("id", meeting)
                .update();
    }
}
