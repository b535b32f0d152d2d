package vn.tram.forms.safety;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * Minutes of an expert council about an adverse event (TT 24/2018/TT-BYT: every opinion, dissent
 * included, in two copies). A meeting that was adjourned has minutes, too, and no conclusion.
 *
 * @param round 1 for the first meeting about the case
 * @param person whom the event befell
 * @param facts label and value, in their order: vaccine, lot, times, course
 * @param at time and day of the meeting
 * @param official members who were called
 * @param needed members who have to be there for a quorum
 * @param members everybody who was called, in the order of the council
 * @param examined papers that lay before the council; may be empty
 * @param steps of the causality assessment with the answers that decided
 * @param discussion in words; for an adjourned meeting why it was adjourned
 * @param conclusions lines of what was concluded; empty for an adjourned meeting
 * @param recommendations may be empty
 */
public record CouncilMinutes(
        Letterhead head,
        String eventCode,
        int round,
        String person,
        List<Fact> facts,
        String at,
        String place,
        String secretary,
        int official,
        int needed,
        List<Seat> members,
        String examined,
        List<Fact> steps,
        String discussion,
        List<Fact> conclusions,
        String recommendations,
        List<Signer> signers) {

    private static final String NAME = "safety/council-minutes";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<CouncilMinutes> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    paper -> {
                        String title = "Biên bản họp Hội đồng, hồ sơ " + paper.eventCode();
                        return new PageMarks(title, title, "");
                    },
                    paper -> List.of(new DocumentPart.Text(NAME, paper)));

    public CouncilMinutes {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(eventCode, "eventCode");
        Objects.requireNonNull(person, "person");
        facts = List.copyOf(facts);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(secretary, "secretary");
        members = List.copyOf(members);
        Objects.requireNonNull(examined, "examined");
        steps = List.copyOf(steps);
        Objects.requireNonNull(discussion, "discussion");
        conclusions = List.copyOf(conclusions);
        Objects.requireNonNull(recommendations, "recommendations");
        signers = List.copyOf(signers);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("minutes of nobody");
        }
    }

    /** A label and what stands behind it. */
    public record Fact(String label, String value) {

        public Fact {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * @param presence in words: present, absent, left at a time
     * @param here while the vote was taken
     * @param vote the class in short; empty without a vote
     * @param opinion may be empty
     * @param dissent what the member does not agree with; may be empty
     */
    public record Seat(
            String name,
            String position,
            String seat,
            String presence,
            boolean here,
            String vote,
            String opinion,
            String dissent) {

        public Seat {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(seat, "seat");
            Objects.requireNonNull(presence, "presence");
            Objects.requireNonNull(vote, "vote");
            Objects.requireNonNull(opinion, "opinion");
            Objects.requireNonNull(dissent, "dissent");
        }

        public boolean dissents() {
            return !dissent.isBlank();
        }
    }

    public boolean adjourned() {
        return conclusions.isEmpty();
    }

    public List<Seat> dissenting() {
        return members.stream().filter(Seat::dissents).toList();
    }

    public boolean unanimous() {
        return dissenting().isEmpty();
    }

    public String presentInSentence() {
        return new VietnameseCount((int) members.stream().filter(Seat::here).count()).inSentence();
    }

    public String officialInSentence() {
        return new VietnameseCount(official).inSentence();
    }

    public String neededInSentence() {
        return new VietnameseCount(needed).inSentence();
    }

    public List<String> discussionLines() {
        return lines(discussion);
    }

    public List<String> recommendationLines() {
        return lines(recommendations);
    }

    public List<String> examinedLines() {
        return lines(examined);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public String numberLine() {
        return "Hồ sơ: " + eventCode;
    }
}
