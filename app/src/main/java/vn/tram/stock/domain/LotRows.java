package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.NewLot.Diluent;
import vn.tram.stock.Products;

/** Reads a lot out of a row that carries {@link #COLUMNS} of {@code vaccine_lot l}. */
@Component
class LotRows {

    static final String COLUMNS =
            "l.id AS lot_id, l.product_code, l.lot_number, l.expires_on, l.doses_per_vial,"
                    + " l.open_vial_minutes, l.registration, l.diluent_lot, l.diluent_expires_on";

    private final Products products;

    LotRows(Products products) {
        this.products = products;
    }

    LotView read(ResultSet row) throws SQLException {
        String diluent = row.getString("diluent_lot");
        return new LotView(
                new LotId(row.getObject("lot_id", UUID.class)),
                products.byCode(row.getString("product_code")).orElseThrow(),
                row.getString("lot_number"),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("doses_per_vial"),
                Duration.ofMinutes(row.getInt("open_vial_minutes")),
                row.getString("registration"),
                diluent == null
                        ? Optional.empty()
                        : Optional.of(
                                new Diluent(
                                        diluent,
                                        row.getObject("diluent_expires_on", LocalDate.class))));
    }
}
