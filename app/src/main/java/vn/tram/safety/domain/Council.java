package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.Ballot;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.CouncilMeetings.SeatView;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.CouncilMinutes;
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
import vn.tram.safety.causality.Finding;
import vn.tram.staff.Actor;

/** Calls a council to a case and lets it conclude, by the rule of the event's date. */
@Component
class Council {

    private final CouncilStore members;
    private final MeetingStore meetings;
    private final ConclusionStore conclusions;
    private final CausalityStore causality;
    private final CouncilInvitations invitations;
    private final SafetyRules rules;

    Council(
            CouncilStore members,
            MeetingStore meetings,
            ConclusionStore conclusions,
            CausalityStore causality,
            CouncilInvitations invitations,
            SafetyRules rules) {
        this.members = members;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.causality = causality;
        this.invitations = invitations;
        this.rules = rules;
    }

    /** Calls it, and invites whoever is called. */
    Outcome<Void> call(AdverseEvent event, Convened called, Actor by, Instant now) {
        if (called.meetsAt().isBefore(now)) {
            return Outcome.refused(Plain.MEETING_PAST);
        }
        String place = CleanText.of(called.place());
        if (place.isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        UnitCode province = event.place().province().orElseThrow();
        List<Member> chosen =
                members.members(province, StoredTime.day(now)).stream()
                        .filter(member -> called.members().contains(member.id()))
                        .toList();
        return fit(rules.on(event.eventOn()).council(), called, chosen)
                .map(
                        fit -> {
                            UUID meeting = meetings.call(event.id().value(), called, by, now);
                            invitations.send(event, meeting, called.meetsAt(), place, chosen);
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
        MeetingView meeting = meetings.latest(event.id().value());
        return attendance(meeting, said.ballots().keySet(), said.left(), now)
                .then(fit -> words(said))
                .then(fit -> assessed(event, said.conclusion()))
                .then(fit -> ruling(event, meeting, said))
                .map(
                        ruling -> {
                            conclude(event, meeting, said, ruling, by, now);
                            return null;
                        });
    }

    /** The hour of the meeting has come; only who was called is there or has left, none both. */
    static Outcome<Void> attendance(
            MeetingView meeting, Set<UUID> present, Map<UUID, Instant> left, Instant now) {
        if (now.isBefore(meeting.meetsAt())) {
            return Outcome.refused(Plain.MEETING_AHEAD);
        }
        Set<UUID> called =
                meeting.seats().stream().map(SeatView::member).collect(Collectors.toSet());
        Set<UUID> named = new HashSet<>(present);
        named.addAll(left.keySet());
        if (!called.containsAll(named)) {
            return Outcome.refused(Plain.VOTES);
        }
        boolean both = left.keySet().stream().anyMatch(present::contains);
        boolean ahead = left.values().stream().anyMatch(now::isBefore);
        return both || ahead ? Outcome.refused(Plain.LEFT) : Outcome.done();
    }

    private static Outcome<Void> words(Concluded said) {
        CouncilMinutes minutes = said.minutes();
        boolean fit =
                minutes.secretary().length() <= CouncilMinutes.NAME_MAX
                        && minutes.examined().length() <= CouncilMinutes.WORDS_MAX
                        && minutes.recommendations().length() <= CouncilMinutes.WORDS_MAX
                        && said.responsibility().length() <= CouncilMinutes.WORDS_MAX
                        && said.ballots().values().stream()
                                .allMatch(
                                        ballot ->
                                                ballot.opinion().length() <= Ballot.WORDS_MAX
                                                        && ballot.dissent().length()
                                                                <= Ballot.WORDS_MAX);
        return fit ? Outcome.done() : Outcome.refused(Plain.TEXT_TOO_LONG);
    }

    private Outcome<Void> assessed(AdverseEvent event, WhoClass conclusion) {
        Finding finding = causality.causality(event.id().value()).finding();
        if (finding instanceof Finding.Open) {
            return Outcome.refused(Plain.ASSESSMENT_OPEN);
        }
        return finding instanceof Finding.NotEligible && conclusion != WhoClass.D
                ? Outcome.refused(Plain.NOT_ELIGIBLE)
                : Outcome.done();
    }

    private Outcome<CouncilRuling> ruling(AdverseEvent event, MeetingView meeting, Concluded said) {
        CouncilRule rule = rules.on(event.eventOn()).council();
        int official = meeting.seats().size();
        int present = said.ballots().size();
        int most = most(said.ballots().values());
        CouncilRuling ruling = rule.ruling(official, present, most);
        if (ruling == CouncilRuling.NO_QUORUM) {
            return Outcome.refused(new NoQuorum(present, rule.needed(official)));
        }
        boolean otherwise = agreeing(said.ballots().values(), said.conclusion()) < most;
        return ruling == CouncilRuling.BY_VOTES && otherwise
                ? Outcome.refused(Plain.NOT_WHAT_WAS_VOTED)
                : Outcome.done(ruling);
    }

    private void conclude(
            AdverseEvent event,
            MeetingView meeting,
            Concluded said,
            CouncilRuling ruling,
            Actor by,
            Instant now) {
        UUID caseId = event.id().value();
        meetings.vote(meeting, said.ballots(), said.left());
        meetings.minutes(meeting.id(), said.minutes());
        conclusions.add(
                caseId,
                Optional.of(meeting.id()),
                new ConclusionView(
                        said.conclusion(),
                        said.compensable(),
                        CleanText.of(said.responsibility()),
                        said.words(),
                        Optional.of(ruling),
                        meeting.seats().size(),
                        said.ballots().size(),
                        agreeing(said.ballots().values(), said.conclusion()),
                        classes(causality.causality(caseId).finding()),
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        by.displayName()),
                by);
    }

    private static Set<WhoClass> classes(Finding finding) {
        return finding instanceof Finding.Classified classified
                ? classified.classes()
                : Set.of(WhoClass.D);
    }

    private static int most(Collection<Ballot> ballots) {
        return ballots.stream()
                .map(Ballot::choice)
                .distinct()
                .map(choice -> agreeing(ballots, choice))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int agreeing(Collection<Ballot> ballots, WhoClass choice) {
        return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }
}
