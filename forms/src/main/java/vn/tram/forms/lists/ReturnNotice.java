package vn.tram.forms.lists;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;

/**
 * Note that goes with a list which is sent back to be repaired: why, which kinds of faults in how
 * many rows, and by when. Names nobody on the list.
 *
 * @param listCode such as {@code DS-2026-0124}
 * @param listTitle the list in words
 * @param from who sends it back, such as {@code Trạm Y tế xã Hạ Lang}
 * @param to who repairs it
 * @param reason in the sender's words; may have several lines
 * @param faults may be empty when the reason says it all
 * @param rows number of rows in the list
 * @param due time and day, such as {@code 17:00, 23/11/2026}
 */
public record ReturnNotice(
        Letterhead head,
        String listCode,
        String listTitle,
        String from,
        String to,
        String reason,
        List<FaultCount> faults,
        int rows,
        String due,
        Signer signer) {

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<ReturnNotice> TEMPLATE =
            new DocumentTemplate<>(
                    "lists/return-notice",
                    Paper.A4_PORTRAIT,
                    notice -> {
                        String title = "Phiếu trả lại danh sách " + notice.listCode();
                        return new PageMarks(title, title, "");
                    },
                    notice -> List.of(new DocumentPart.Text("lists/return-notice", notice)));

    public ReturnNotice {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(listCode, "listCode");
        Objects.requireNonNull(listTitle, "listTitle");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
        faults = List.copyOf(faults);
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(signer, "signer");
    }

    /**
     * @param kind the fault in words
     * @param rows how many rows have it; one row may have several faults
     */
    public record FaultCount(String kind, int rows) {

        public FaultCount {
            Objects.requireNonNull(kind, "kind");
        }

        public String rowsInTable() {
            return new VietnameseCount(rows).inTable();
        }
    }

    public boolean withFaults() {
        return !faults.isEmpty();
    }

    /** The reason, a paragraph for each of its lines. */
    public List<String> reasonLines() {
        return reason.lines().filter(line -> !line.isBlank()).toList();
    }

    public String rowsInSentence() {
        return new VietnameseCount(rows).inSentence();
    }

    /** A list's note is found by the list's code and carries no number of its own. */
    public String numberLine() {
        return "Danh sách: " + listCode;
    }
}
