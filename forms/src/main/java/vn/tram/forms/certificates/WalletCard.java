package vn.tram.forms.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.PrintedCode;

/**
 * A card of 85.6 × 54 mm (ISO/IEC 7810 ID-1): words in front, the code alone on the back, 46 mm
 * wide. Both sides are printed beside each other and folded along the line between them, so that
 * any printer does it and nothing has to meet on the back of the sheet.
 *
 * @param holder the number of the identity paper masked: a card is lost more easily than a sheet
 * @param doses those that count, up to the attested one, oldest first
 */
public record WalletCard(Holder holder, List<GivenDose> doses, Signed signed) {

    /** Cards on a sheet. */
    public static final int ON_A_SHEET = 5;

    private static final String NAME = "certificates/wallet-cards";
    private static final int MOST_DOSES = 5;

    /** Beside a name that takes half of the card. */
    private static final int MOST_DOSES_OF_A_LONG_NAME = 3;

    /** One card or more, {@value #ON_A_SHEET} on a sheet of A4 with marks to cut and fold. */
    public static final DocumentTemplate<List<WalletCard>> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_CUT,
                    cards -> new PageMarks("Thẻ tiêm chủng COVID-19", "", ""),
                    WalletCard::sheets);

    public WalletCard {
        Objects.requireNonNull(holder, "holder");
        doses = List.copyOf(doses);
        Objects.requireNonNull(signed, "signed");
    }

    /** The latest doses; a card has no room for more. */
    public List<GivenDose> shown() {
        return doses.subList(Math.max(0, doses.size() - room()), doses.size());
    }

    private int room() {
        return holder.nameVeryLong() ? MOST_DOSES_OF_A_LONG_NAME : MOST_DOSES;
    }

    /** How many earlier doses the card has no room for; empty for none. */
    public String earlier() {
        return doses.size() > room() ? String.valueOf(doses.size() - room()) : "";
    }

    public PrintedCode code() {
        return signed.code();
    }

    /**
     * A card and its place on the sheet.
     *
     * @param index from 0, by which its code finds its box
     */
    public record Place(int index, WalletCard card) {}

    /** A sheet of cards. */
    public record Sheet(List<Place> places) {}

    private static List<DocumentPart> sheets(List<WalletCard> cards) {
        List<DocumentPart> sheets = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += ON_A_SHEET) {
            List<WalletCard> some = cards.subList(from, Math.min(from + ON_A_SHEET, cards.size()));
            List<Place> places = new ArrayList<>();
            some.forEach(card -> places.add(new Place(places.size(), card)));
            sheets.add(
                    new DocumentPart.Text(
                            NAME, new Sheet(places), some.stream().map(WalletCard::code).toList()));
        }
        return sheets;
    }
}
