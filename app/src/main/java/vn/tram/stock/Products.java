package vn.tram.stock;

import java.util.List;
import java.util.Optional;

/** The catalogue of vaccines. Reference data: read by everybody, small. */
public interface Products {

    Optional<Product> byCode(String code);

    /** By name. */
    List<Product> all();
}
