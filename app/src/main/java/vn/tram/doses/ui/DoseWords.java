package vn.tram.doses.ui;

import org.springframework.stereotype.Component;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DueAnswer;
import vn.tram.shell.Messages;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** How doses, products and answers are named on screens. */
@Component
class DoseWords {

    private final Messages messages;
    private final Products products;

    DoseWords(Messages messages, Products products) {
        this.messages = messages;
        this.products = products;
    }

    /** "Mũi cơ bản 2". */
    String dose(DoseCategory category, int ordinal) {
        return messages.text("doses.dose." + category, ordinal);
    }

    String product(String code) {
        return products.byCode(code).map(Product::name).orElse(code);
    }

    /** Names of the products of an antigen, or the word for a mixed course. */
    String antigen(String code) {
        String key = "doses.antigen." + code;
        if (messages.has(key)) {
            return messages.text(key);
        }
        return products.all().stream()
                .filter(product -> product.antigen().equals(code))
                .map(Product::name)
                .sorted()
                .findFirst()
                .orElse(code);
    }

    /** Why, in words. */
    String reason(DueAnswer answer) {
        return messages.text("due." + answer.reason(), answer.arguments().toArray());
    }
}
