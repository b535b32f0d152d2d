package vn.tram.portal.own;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.doses.DoseView;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** What was given and where, by the names that people know. */
@Component
class DoseNames {

    private final Products products;
    private final Facilities facilities;

    DoseNames(Products products, Facilities facilities) {
        this.products = products;
        this.facilities = facilities;
    }

    String product(DoseView dose) {
        return products.byCode(dose.product()).map(Product::name).orElse(dose.product());
    }

    Optional<String> place(DoseView dose) {
        return dose.facility()
                .flatMap(facilities::byId)
                .map(Facility::name)
                .or(dose::placeText)
                .filter(name -> !name.isBlank());
    }
}
