package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.CouncilRule;
import vn.tram.safety.CouncilRuling;
import vn.tram.safety.EventAct.Concluded;
import vn.tram.safety.EventAct.Convened;
import vn.tram.safety.EventsRefusal.ConflictOfInterest;
import vn.tram.safety.EventsRefusal.CouncilTooSmall;
import vn.tram.safety.EventsRefusal.NoQuorum;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.SafetyRules;
import vn.tram.safety.WhoClass;
import vn.tram.safety.domain.CouncilStore.Meeting;
import vn.tram.staff.Actor;

/** Calls a council to a case and lets it conclude, by the rule of the event's date. */
@Component
class Council {

    private final CouncilStore store;
    private final SafetyRules rules;
    private final Clock clock;

    Council(CouncilStore store, SafetyRules rules, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    Outcome<Void> call(AdverseEvent event, Convened called, Actor by, Instant now) {
        if (called.meetsAt().isBefore(now)) {
            return Outcome.refused(Plain.MEETING_PAST);
        }
        if (CleanText.of(called.place()).isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        UnitCode province = event.place().province().orElseThrow();
        List<Member> members =
                store.members(province, StoredTime.day(clock.instant())).stream()
                        .filter(member -> called.members().contains(member.id()))
                        .toList();
        return fit(rules.on(event.eventOn()).council(), called, members)
                .map(
                        fit -> {
                            store.call(event.id().value(), called, by, now);
                            return null;
                        });
    }

    /** Asked again when it is called: whoever vaccinated since may not sit any more (T11). */
    private static Outcome<Void> fit(CouncilRule rule, Convened called, List<Member> members) {
        if (members.size() != called.members().size()) {
            return Outcome.refused(Plain.MEMBER_UNKNOWN);
        }
        Optional<Member> partial = members.stream().filter(Member::conflict).findFirst();
        if (partial.isPresent()) {
            Member member = partial.get();
            return Outcome.refused(new ConflictOfInterest(member.name(), member.doses()));
        }
        if (members.size() < rule.leastMembers()) {
            return Outcome.refused(new CouncilTooSmall(members.size(), rule.leastMembers()));
        }
        long chairs = members.stream().filter(member -> member.seat() == Seat.CHAIR).count();
        return chairs == 1 ? Outcome.done() : Outcome.refused(Plain.ONE_CHAIR);
    }

    /** Nobody counts as present whose vote is not there: who left before it is not. */
    Outcome<Void> conclude(AdverseEvent event, Concluded said, Actor by, Instant now) {
        Meeting meeting = store.latest(event.id().value());
        if (!meeting.members().containsAll(said.votes().keySet())
                || !meeting.members().containsAll(said.opinions().keySet())) {
            return Outcome.refused(Plain.VOTES);
        }
        CouncilRule rule = rules.on(event.eventOn()).council();
        int official = meeting.members().size();
        int present = said.votes().size();
        int most = most(said.votes());
        CouncilRuling ruling = rule.ruling(official, present, most);
        if (ruling == CouncilRuling.NO_QUORUM) {
            return Outcome.refused(new NoQuorum(present, rule.needed(official)));
        }
        int agreeing = agreeing(said.votes(), said.conclusion());
        if (ruling == CouncilRuling.BY_VOTES && agreeing < most) {
            return Outcome.refused(Plain.NOT_WHAT_WAS_VOTED);
        }
        store.vote(meeting, said.votes(), said.opinions());
        store.conclude(
                event.id().value(),
                Optional.of(meeting.id()),
                new ConclusionView(
                        said.conclusion(),
                        said.compensable(),
                        CleanText.of(said.responsibility()),
                        said.words(),
                        Optional.of(ruling),
                        official,
                        present,
                        agreeing,
                        now,
                        by.displayName()),
                by);
        return Outcome.done();
    }

    private static int most(Map<UUID, WhoClass> votes) {
        return votes.values().stream()
                .distinct()
                .map(choice -> agreeing(votes, choice))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int agreeing(Map<UUID, WhoClass> votes, WhoClass choice) {
        return (int) votes.values().stream().filter(choice::equals).count();
    }
}
