package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.staff.Actor;

/**
 * Meetings of the expert council about a case. They are called and concluded as tasks of the case
 * ({@link EventAct.Convened}, {@link EventAct.Concluded}); here is what was written of them, and
 * the adjournment of one that lost its quorum.
 */
public interface CouncilMeetings {

    /** Meetings of a case, the latest first; for PROVINCE and SUPERVISOR over it. */
    List<MeetingView> of(AdverseEventId id, Actor actor);

    /**
     * Ends a meeting without a conclusion and calls the next one, by PROVINCE. What was written
     * stays with the meeting; the clock of the council goes on, for it runs from the receipt of the
     * investigation report. Refused with {@link EventsRefusal} as the calling of a council is, and
     * without a reason.
     */
    Outcome<Void> adjourn(AdverseEventId id, Adjournment adjournment, Actor actor);

    /**
     * @param stayed who was there at the end, by {@link CouncilMembers.Member#id}
     * @param left who came and went, with the time
     * @param next the meeting that is called in its place
     */
    record Adjournment(
            Set<UUID> stayed, Map<UUID, Instant> left, String reason, EventAct.Convened next) {

        public Adjournment {
            stayed = Set.copyOf(stayed);
            left = Map.copyOf(left);
        }
    }

    /**
     * @param round 1 for the first meeting about the case
     * @param adjournedReason why it ended without a conclusion
     */
    record MeetingView(
            UUID id,
            int round,
            Instant meetsAt,
            String place,
            List<SeatView> seats,
            CouncilMinutes minutes,
            Optional<Instant> adjournedAt,
            Optional<String> adjournedReason) {

        public MeetingView {
            seats = List.copyOf(seats);
        }

        /** Members who were there while the vote was taken, or at the adjournment. */
        public long present() {
            return seats.stream().filter(seat -> seat.present().orElse(false)).count();
        }
    }

    /**
     * @param present while the vote was taken; empty before the meeting ended
     * @param leftAt of whoever came and went before that
     * @param ballot empty for whoever was not there
     */
    record SeatView(
            UUID member,
            String name,
            String position,
            Seat seat,
            Optional<Boolean> present,
            Optional<Instant> leftAt,
            Optional<Ballot> ballot) {}
}
