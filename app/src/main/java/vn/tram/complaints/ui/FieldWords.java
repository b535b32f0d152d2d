package vn.tram.complaints.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.tram.complaints.ClaimField;
import vn.tram.kernel.NationalId;
import vn.tram.shell.Messages;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Values of fields as people read them: names for codes, days as written, numbers masked. */
final class FieldWords {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Products products;
    private final Messages messages;

    FieldWords(Products products, Messages messages) {
        this.products = products;
        this.messages = messages;
    }

    String name(ClaimField field) {
        return messages.text("complaints.field." + field.code());
    }

    String value(ClaimField field, String kept) {
        return switch (field) {
            case PRODUCT -> products.byCode(kept).map(Product::name).orElse(kept);
            case GIVEN_ON, BIRTH_DATE -> day(kept);
            case SEX -> messages.text("complaints-ui.sex." + kept);
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
        } catch (DateTimeParseException notADay) {
            return kept;
        }
    }
}
