package vn.tram.portal.complaints;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.kernel.NationalId;
import vn.tram.shell.Messages;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Values of fields as citizens read them: names for codes, days as written, numbers masked. */
@Component
class FieldText {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Products products;
    private final Messages messages;

    FieldText(Products products, Messages messages) {
        this.products = products;
        this.messages = messages;
    }

    /** Of a value as it is kept. */
    String of(ClaimField field, String kept, Locale locale) {
        return switch (field) {
            case PRODUCT -> products.byCode(kept).map(Product::name).orElse(kept);
            case GIVEN_ON, BIRTH_DATE -> day(kept);
            case SEX -> messages.text(locale, "portal.ask.sex." + kept.toLowerCase(Locale.ROOT));
            case ID_NUMBER ->
                    NationalId.parse(kept).asOptional().map(NationalId::masked).orElse(kept);
            case NAME, LOT, PLACE -> kept;
        };
    }

    /** 12/09/1986, 09/1986 or 1986. */
    private String day(String kept) {
        return switch (kept.length()) {
            case YEAR -> kept;
            case MONTH -> kept.substring(YEAR + 1) + "/" + kept.substring(0, YEAR);
            default -> whole(kept);
        };
    }

    private String whole(String kept) {
        try {
            return messages.formats().date(LocalDate.parse(kept));
        } catch (DateTimeParseException asTyped) {
            return kept;
        }
    }

    /** As Vietnamese alphabets go, whatever the page's language: names of places do not change. */
    Comparator<String> order() {
        Collator collator = Collator.getInstance(VIETNAMESE);
        return collator::compare;
    }
}
