package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.safety.CouncilInvitation;
import vn.tram.forms.safety.CouncilInvitation.Invited;
import vn.tram.forms.safety.CouncilMinutes;
import vn.tram.forms.safety.CouncilMinutes.Fact;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.LegalDuty;
import vn.tram.safety.Ballot;
import vn.tram.safety.CausalityAssessment.Given;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.CouncilMeetings.SeatView;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.SafetyRules;
import vn.tram.safety.WhoClass;
import vn.tram.safety.causality.Answer;
import vn.tram.safety.causality.Finding;
import vn.tram.staff.Actor;

/** Invitation and minutes of a council, as papers. */
@Component
class CouncilPapers {

    private static final Signer DIRECTOR = new Signer(List.of("GIÁM ĐỐC"), "");

    private final PaperFacts facts;
    private final ConclusionStore conclusions;
    private final MeetingStore meetings;
    private final CausalityStore causality;
    private final SafetyRules rules;
    private final LegalCitations citations;
    private final Clock clock;

    CouncilPapers(
            PaperFacts facts,
            ConclusionStore conclusions,
            MeetingStore meetings,
            CausalityStore causality,
            SafetyRules rules,
            LegalCitations citations,
            Clock clock) {
        this.facts = facts;
        this.conclusions = conclusions;
        this.meetings = meetings;
        this.causality = causality;
        this.rules = rules;
        this.citations = citations;
        this.clock = clock;
    }

    CouncilInvitation invitation(AdverseEvent event, MeetingView meeting) {
        return new CouncilInvitation(
                facts.head(event, clock.instant()),
                event.code(),
                facts.event(event),
                PaperFacts.moment(meeting.meetsAt()),
                meeting.place(),
                meeting.seats().stream()
                        .map(
                                seat ->
                                        new Invited(
                                                seat.name(),
                                                seat.position(),
                                                facts.words("seat." + seat.seat().name())))
                        .toList(),
                citations.of(LegalDuty.EXPERT_COUNCIL, event.eventOn(), PaperFacts.VIETNAMESE),
                DIRECTOR);
    }

    CouncilMinutes minutes(AdverseEvent event, MeetingView meeting, Actor actor) {
        Optional<ConclusionView> said = said(event, meeting);
        int official = meeting.seats().size();
        Instant at =
                said.map(ConclusionView::signedAt)
                        .or(meeting::adjournedAt)
                        .orElse(meeting.meetsAt());
        return new CouncilMinutes(
                facts.head(event, at),
                event.code(),
                meeting.round(),
                facts.person(event, actor).inWords(),
                facts.facts(event),
                PaperFacts.moment(meeting.meetsAt()),
                meeting.place(),
                meeting.minutes().secretary(),
                official,
                rules.on(event.eventOn()).council().needed(official),
                meeting.seats().stream().map(seat -> seat(seat, said)).toList(),
                meeting.minutes().examined(),
                said.map(each -> steps(event)).orElse(List.of()),
                said.map(ConclusionView::words).or(meeting::adjournedReason).orElse(""),
                said.map(this::conclusions).orElse(List.of()),
                meeting.minutes().recommendations(),
                signers(meeting));
    }

    /**
     * What the meeting concluded: nothing where it was adjourned, and the last meeting's conclusion
     * is the latest of the province's council.
     */
    private Optional<ConclusionView> said(AdverseEvent event, MeetingView meeting) {
        boolean last = meetings.latest(event.id().value()).id().equals(meeting.id());
        return meeting.adjournedAt().isPresent() || !last
                ? Optional.empty()
                : conclusions.of(event.id().value()).stream()
                        .filter(each -> !each.ofMinistry())
                        .findFirst();
    }

    private CouncilMinutes.Seat seat(SeatView seat, Optional<ConclusionView> said) {
        boolean here = seat.present().orElse(false);
        String presence =
                here
                        ? "Có mặt"
                        : seat.leftAt()
                                .map(at -> "Rời họp lúc " + PaperFacts.moment(at))
                                .orElse("Vắng");
        return new CouncilMinutes.Seat(
                seat.name(),
                seat.position(),
                facts.words("seat." + seat.seat().name()),
                presence,
                here,
                seat.ballot().map(ballot -> ballot.choice().name()).orElse(""),
                seat.ballot().map(Ballot::opinion).orElse(""),
                seat.ballot().flatMap(ballot -> dissent(ballot, said)).orElse(""));
    }

    /** A vote for another class is dissent also where nobody wrote a word. */
    private Optional<String> dissent(Ballot ballot, Optional<ConclusionView> said) {
        return said.filter(each -> ballot.dissentsFrom(each.who()))
                .map(
                        each ->
                                ballot.dissent().isEmpty()
                                        ? "biểu quyết "
                                                + facts.words("who." + ballot.choice().name())
                                        : ballot.dissent());
    }

    /** The questions that were answered with yes, and where the path ended. */
    private List<Fact> steps(AdverseEvent event) {
        List<Fact> steps = new ArrayList<>();
        for (Given given : causality.latest(event.id().value())) {
            if (given.answer() == Answer.YES) {
                steps.add(
                        new Fact(
                                facts.words("causality.group." + given.question().group().name()),
                                facts.words("causality.question." + given.question().name())
                                        + (given.remark().isEmpty()
                                                ? ""
                                                : " (" + given.remark() + ")")));
            }
        }
        if (causality.causality(event.id().value()).finding()
                instanceof Finding.Classified classified) {
            steps.add(
                    new Fact(
                            "Kết quả thuật toán",
                            facts.words("causality.box." + classified.box().name())
                                    + ": "
                                    + classes(classified)));
        }
        return steps;
    }

    private static String classes(Finding.Classified classified) {
        return classified.classes().stream()
                .sorted()
                .map(WhoClass::name)
                .collect(Collectors.joining(", "));
    }

    private List<Fact> conclusions(ConclusionView said) {
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("Nguyên nhân", facts.words("who." + said.who().name())));
        lines.add(
                new Fact(
                        "Cách quyết định",
                        said.ruling()
                                .map(
                                        ruling ->
                                                facts.words(
                                                        "ruling." + ruling.name(),
                                                        said.agreeing(),
                                                        said.present(),
                                                        said.official()))
                                .orElse("")));
        lines.add(new Fact("Nhà nước bồi thường", said.compensable() ? "Có" : "Không"));
        lines.add(
                new Fact(
                        "Trách nhiệm",
                        said.responsibility().isEmpty()
                                ? "Không xác định trách nhiệm của tổ chức, cá nhân"
                                : said.responsibility()));
        return lines;
    }

    private static List<Signer> signers(MeetingView meeting) {
        String chair =
                meeting.seats().stream()
                        .filter(seat -> seat.seat() == Seat.CHAIR)
                        .map(SeatView::name)
                        .findFirst()
                        .orElse("");
        return List.of(
                new Signer(List.of("THƯ KÝ"), meeting.minutes().secretary()),
                new Signer(List.of("CHỦ TỊCH HỘI ĐỒNG"), chair));
    }
}
