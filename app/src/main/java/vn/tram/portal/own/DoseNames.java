package vn.tram.portal.own;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CitizenRecord;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** What was given and where, by the names that people know. */
@Component
class DoseNames {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Products products;
    private final LoadingCache<UUID, Optional<String>> facilities;

    DoseNames(Products products, Facilities facilities) {
        this.products = products;
        this.facilities =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(KEPT)
                        .build(id -> facilities.byId(id).map(Facility::name));
    }

    String product(CitizenRecord.Dose dose) {
        return products.byCode(dose.product()).map(Product::name).orElse(dose.product());
    }

    Optional<String> place(CitizenRecord.Dose dose) {
        return dose.facility()
                .flatMap(facilities::get)
                .or(dose::placeText)
                .filter(name -> !name.isBlank());
    }
}
