package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.stock.LotCorrected;
import vn.tram.stock.LotView;
import vn.tram.stock.NewLot.Diluent;

/** What lots were said to be before they were put right. */
@Repository
class LotCorrections {

    private final JdbcClient jdbc;
    private final LotRows rows;
    private final Clock clock;

    LotCorrections(JdbcClient jdbc, LotRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    void keep(LotView old, String reason, Actor by) {
        jdbc.sql(
                        "INSERT INTO vaccine_lot_correction (id, lot_id, product_code, lot_number, expires_on, doses_per_vial,"
                                + " open_vial_minutes, registration, diluent_lot, diluent_expires_on, reason, by_id, by_name, at)"
                                + " VALUES (:id, :lot, :product, :number, :expires, :doses, :minutes, :registration, :diluent,"
                                + " :diluentExpires, :reason, :by, :name, :at)")
                .param("id", TimeOrderedId.next())
                .param("lot", old.id().value())
                .param("product", old.product().code())
                .param("number", old.number())
                .param("expires", old.expiresOn())
                .param("doses", old.dosesPerVial())
                .param("minutes", (int) old.openVial().toMinutes())
                .param("registration", old.registration())
                .param("diluent", old.diluent().map(Diluent::lot).orElse(null))
                .param("diluentExpires", old.diluent().map(Diluent::expiresOn).orElse(null))
                .param("reason", reason)
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(clock.instant()))
                .update();
    }

    private record Kept(LotView was, String reason, String by, Instant at) {}

    /**
     * The latest first.
     *
     * @param now what the latest one made of the lot
     */
    List<LotCorrected> of(LotView now, int limit) {
        List<LotCorrected> all = new ArrayList<>();
        LotView becomes = now;
        for (Kept kept : kept(now.id().value(), limit)) {
            all.add(new LotCorrected(kept.was(), becomes, kept.reason(), kept.by(), kept.at()));
            becomes = kept.was();
        }
        return all;
    }

    private List<Kept> kept(UUID lot, int limit) {
        return jdbc.sql(
                        "SELECT l.lot_id, l.product_code, l.lot_number, l.expires_on, l.doses_per_vial, l.open_vial_minutes,"
                                + " l.registration, l.diluent_lot, l.diluent_expires_on, l.reason, l.by_name, l.at"
                                + " FROM vaccine_lot_correction l WHERE l.lot_id = :lot ORDER BY l.at DESC, l.id DESC LIMIT :limit")
                .param("lot", lot)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private Kept read(ResultSet row, int n) throws SQLException {
        return new Kept(
                rows.read(row),
                row.getString("reason"),
                row.getString("by_name"),
                StoredTime.read(row, "at"));
    }
}
