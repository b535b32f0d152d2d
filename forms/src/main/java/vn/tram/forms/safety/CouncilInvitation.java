package vn.tram.forms.safety;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * Invitation of an expert council (Decree 30/2020/NĐ-CP, Annex III, model 1.9). Names the case by
 * its code, never the person.
 *
 * @param eventCode such as {@code SC-2026-0007}
 * @param subject the event in words, without the person
 * @param at time and day
 * @param invited everybody who is called, in the order of the council
 * @param legalBasis by which the council meets
 */
public record CouncilInvitation(
        Letterhead head,
        String eventCode,
        String subject,
        String at,
        String place,
        List<Invited> invited,
        String legalBasis,
        Signer signer) {

    private static final String NAME = "safety/council-invitation";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<CouncilInvitation> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    paper -> {
                        String title = "Giấy mời họp Hội đồng, hồ sơ " + paper.eventCode();
                        return new PageMarks(title, title, "");
                    },
                    paper -> List.of(new DocumentPart.Text(NAME, paper)));

    public CouncilInvitation {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(eventCode, "eventCode");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        invited = List.copyOf(invited);
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(signer, "signer");
        if (invited.isEmpty()) {
            throw new IllegalArgumentException("an invitation of nobody");
        }
    }

    /**
     * @param seat in the council
     */
    public record Invited(String name, String position, String seat) {

        public Invited {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(seat, "seat");
        }
    }

    public String numberLine() {
        return "Số: ……/GM-SYT";
    }
}
