package vn.tram.forms.stock;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * What is recorded when vaccine is issued and when it is received (decree 104/2016/NĐ-CP, art. 7;
 * circular 34/2018/TT-BYT, Annex I). The text of the annex could not be read; the fields are those
 * that the project's rules name.
 *
 * @param code of the movement, such as {@code PX-2026-0012}
 * @param at time and day of handing over
 * @param giver unit and person
 * @param receiver unit and person
 * @param transport in what it was carried, such as {@code Phích vắc xin}
 * @param temperature in the carrier at handing over, such as {@code 4,5 °C}; empty to write on
 * @param lines at least one
 * @param refusal why it was not taken; empty when it was
 */
public record StockSlip(
        Kind kind,
        Letterhead head,
        String code,
        String at,
        Party giver,
        Party receiver,
        String transport,
        String temperature,
        List<Line> lines,
        Optional<String> refusal,
        List<Signer> signers) {

    private static final String NAME = "stock/stock-slip";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<StockSlip> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_LANDSCAPE,
                    slip -> {
                        String title = slip.kind().shortTitle + " " + slip.code();
                        return new PageMarks(title, title, "");
                    },
                    slip -> List.of(new DocumentPart.Text(NAME, slip)));

    public StockSlip {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(temperature, "temperature");
        lines = List.copyOf(lines);
        Objects.requireNonNull(refusal, "refusal");
        signers = List.copyOf(signers);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a slip about nothing");
        }
        if (kind == Kind.ISSUE && refusal.isPresent()) {
            throw new IllegalArgumentException("only a receipt can be refused");
        }
    }

    /** Which side of the movement. */
    public enum Kind {
        ISSUE("PHIẾU XUẤT VẮC XIN", "Phiếu xuất"),
        RECEIPT("PHIẾU NHẬN VẮC XIN", "Phiếu nhận");

        private final String title;
        private final String shortTitle;

        Kind(String title, String shortTitle) {
            this.title = title;
            this.shortTitle = shortTitle;
        }
    }

    /** One side of the handing over. */
    public record Party(String unit, String person) {

        public Party {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * @param licence registration or import licence number
     * @param vials whole vials
     * @param doses doses in them
     * @param diluent name, lot, expiry and quantity; empty for a vaccine without one
     * @param vvm state of the vial monitor; empty for a vaccine without one
     * @param freezeIndicator its state; empty without one
     */
    public record Line(
            String vaccine,
            String manufacturer,
            String licence,
            String lot,
            String expiry,
            int vials,
            int doses,
            String diluent,
            String vvm,
            String freezeIndicator,
            String note) {

        public Line {
            Objects.requireNonNull(vaccine, "vaccine");
            Objects.requireNonNull(manufacturer, "manufacturer");
            Objects.requireNonNull(licence, "licence");
            Objects.requireNonNull(lot, "lot");
            Objects.requireNonNull(expiry, "expiry");
            Objects.requireNonNull(diluent, "diluent");
            Objects.requireNonNull(vvm, "vvm");
            Objects.requireNonNull(freezeIndicator, "freezeIndicator");
            Objects.requireNonNull(note, "note");
        }

        public String vialsInTable() {
            return new VietnameseCount(vials).inTable();
        }

        public String dosesInTable() {
            return new VietnameseCount(doses).inTable();
        }
    }

    public String title() {
        return kind.title;
    }

    public String vialsInTable() {
        return new VietnameseCount(lines.stream().mapToInt(Line::vials).sum()).inTable();
    }

    public String dosesInTable() {
        return new VietnameseCount(lines.stream().mapToInt(Line::doses).sum()).inTable();
    }

    public String numberLine() {
        return "Số: " + code;
    }
}
