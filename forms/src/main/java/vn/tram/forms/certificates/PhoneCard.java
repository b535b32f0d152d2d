package vn.tram.forms.certificates;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.PrintedCode;

/**
 * A certificate to be kept as a picture on a phone and shown to whoever checks it: the code as wide
 * as the screen allows, with what is compared with an identity paper and nothing more.
 *
 * @param holder of whom only name and birth date are shown
 * @param doseNumber of the doses of its course: {@code 2/2}
 * @param date of the dose
 * @param product by its trade name
 */
public record PhoneCard(
        Holder holder, String doseNumber, String date, String product, Signed signed) {

    private static final String NAME = "certificates/phone-card";

    /** One card or more, each on a page of its own. */
    public static final DocumentTemplate<List<PhoneCard>> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.PHONE,
                    cards -> new PageMarks("Chứng nhận tiêm chủng COVID-19", "", ""),
                    cards -> cards.stream().map(PhoneCard::part).toList());

    public PhoneCard {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(doseNumber, "doseNumber");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(signed, "signed");
    }

    public PrintedCode code() {
        return signed.code();
    }

    private static DocumentPart part(PhoneCard card) {
        return new DocumentPart.Text(NAME, card, List.of(card.code()));
    }
}
