package vn.tram.forms.stock;

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
 * Joint minutes of giver and receiver about vaccine that arrives otherwise than it should (circular
 * 34/2018/TT-BYT, arts. 3-7): a receiver refuses when the information is abnormal.
 *
 * @param slipCode the slip that it belongs to
 * @param at time and day
 * @param place where it was handed over
 * @param present who took part, one line each
 * @param items what is wrong, at least one
 * @param decision what becomes of the vaccine, in words
 * @param signers both sides
 */
public record AnomalyMinutes(
        Letterhead head,
        String slipCode,
        String at,
        String place,
        List<String> present,
        List<Item> items,
        String decision,
        List<Signer> signers) {

    private static final String NAME = "stock/anomaly-minutes";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<AnomalyMinutes> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    minutes -> {
                        String title = "Biên bản bất thường, phiếu " + minutes.slipCode();
                        return new PageMarks(title, title, "");
                    },
                    minutes -> List.of(new DocumentPart.Text(NAME, minutes)));

    public AnomalyMinutes {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(slipCode, "slipCode");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        present = List.copyOf(present);
        items = List.copyOf(items);
        Objects.requireNonNull(decision, "decision");
        signers = List.copyOf(signers);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("minutes about nothing");
        }
    }

    /**
     * @param expected as the slip or the licence says
     * @param found as it was seen
     * @param vials how many are concerned
     */
    public record Item(String vaccine, String lot, String expected, String found, int vials) {

        public Item {
            Objects.requireNonNull(vaccine, "vaccine");
            Objects.requireNonNull(lot, "lot");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(found, "found");
        }

        public String vialsInTable() {
            return new VietnameseCount(vials).inTable();
        }
    }

    public List<String> decisionLines() {
        return decision.lines().filter(line -> !line.isBlank()).toList();
    }

    public String numberLine() {
        return "Phiếu: " + slipCode;
    }
}
