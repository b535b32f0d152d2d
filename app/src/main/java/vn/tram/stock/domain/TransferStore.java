package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;
import vn.tram.stock.ColdRange;
import vn.tram.stock.FreezeIndicator;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.StoreId;
import vn.tram.stock.TransferId;
import vn.tram.stock.TransferState;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.Sending;
import vn.tram.stock.Transfers.TransferView;

/**
 * The forms of vaccine on its way. A form moves on from the state it was read in, or not at all.
 */
@Repository
class TransferStore {

    private static final String SELECT =
            "SELECT x.id, x.code, x.allocation_id, x.from_store, x.from_name, x.to_store, x.doses, x.doses_per_vial AS form_vial, x.state, x.sent_at,"
                    + " x.sent_by_name, x.sent_celsius, x.vvm_stage, x.settled_at, x.settled_by_name, x.arrived_celsius,"
                    + " x.arrived_vvm, x.freeze_indicator, x.arrived_doses, x.damaged_doses, x.problems, x.minutes,"
                    + " x.kept_doses, t.name AS to_name, t.cold_range, "
                    + LotRows.COLUMNS
                    + " FROM stock_transfer x JOIN vaccine_store t ON t.id = x.to_store JOIN vaccine_lot l ON l.id = x.lot_id ";

    private final JdbcClient jdbc;
    private final LotRows lots;

    TransferStore(JdbcClient jdbc, LotRows lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    void send(String code, Sending sending, int doses, Store from, UUID to, Actor by, Instant at) {
        jdbc.sql(
                        "INSERT INTO stock_transfer (id, code, allocation_id, from_store, from_name, to_store, lot_id, doses, doses_per_vial, state,"
                                + " sent_at, sent_by, sent_by_name, sent_celsius, vvm_stage) VALUES (:id, :code, :allocation, :from,"
                                + " :fromName, :to, :lot, :doses, (SELECT doses_per_vial FROM vaccine_lot WHERE id = :lot), 'SENT', :at, :by, :name, :celsius, :vvm)")
                .param("id", sending.id())
                .param("code", code)
                .param("allocation", sending.allocation())
                .param("from", from.id())
                .param("fromName", from.name())
                .param("to", to)
                .param("lot", sending.lot().value())
                .param("doses", doses)
                .param("at", StoredTime.of(at))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("celsius", sending.celsius())
                .param("vvm", sending.vvm().orElse(null))
                .update();
    }

    /** A form that begins with its receipt; {@link #settle} fills in the rest. */
    void arriveFromOutside(
            UUID id,
            String code,
            String sender,
            UUID to,
            UUID lot,
            int doses,
            Actor by,
            Instant at) {
        jdbc.sql(
                        "INSERT INTO stock_transfer (id, code, from_name, to_store, lot_id, doses, doses_per_vial, state, sent_at, sent_by_name)"
                                + " VALUES (:id, :code, :sender, :to, :lot, :doses,"
                                + " (SELECT doses_per_vial FROM vaccine_lot WHERE id = :lot), 'SENT', :at, :name)")
                .param("id", id)
                .param("code", code)
                .param("sender", sender)
                .param("to", to)
                .param("lot", lot)
                .param("doses", doses)
                .param("at", StoredTime.of(at))
                .param("name", sender.substring(0, Math.min(160, sender.length())))
                .update();
    }

    /** What the receiver found and decided. */
    record Settlement(
            TransferState state,
            Receipt receipt,
            int arrivedDoses,
            int damagedDoses,
            Set<ReceiptProblem> problems) {}

    boolean settle(UUID id, Settlement found, Actor by, Instant at) {
        Receipt receipt = found.receipt();
        return jdbc.sql(
                                "UPDATE stock_transfer SET state = :state, settled_at = :at, settled_by = :by, settled_by_name = :name,"
                                        + " arrived_celsius = :celsius, arrived_vvm = :vvm, freeze_indicator = :freeze,"
                                        + " arrived_doses = :arrived, damaged_doses = :damaged, read_lot = :readLot,"
                                        + " read_expires_on = :readExpires, problems = :problems, minutes = :minutes,"
                                        + " version = version + 1 WHERE id = :id AND state = 'SENT'")
                        .param("id", id)
                        .param("state", found.state().name())
                        .param("at", StoredTime.of(at))
                        .param("by", by.id().value())
                        .param("name", by.displayName())
                        .param("celsius", receipt.celsius())
                        .param("vvm", receipt.vvm().orElse(null))
                        .param("freeze", receipt.freeze().name())
                        .param("arrived", found.arrivedDoses())
                        .param("damaged", found.damagedDoses())
                        .param("readLot", cut(receipt.lotNumber()))
                        .param("readExpires", receipt.expiresOn())
                        .param("problems", codes(found.problems()))
                        .param("minutes", receipt.minutes().strip())
                        .update()
                == 1;
    }

    private static String cut(String typed) {
        String text = typed.strip();
        return text.substring(0, Math.min(40, text.length()));
    }

    private static String codes(Set<ReceiptProblem> problems) {
        return problems.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    boolean back(UUID id, int keptDoses, String reason, Actor by, Instant at) {
        return jdbc.sql(
                                "UPDATE stock_transfer SET state = 'BACK', ended_at = :at, ended_by = :by, ended_by_name = :name,"
                                        + " kept_doses = :kept, minutes = IF(:reason = '', minutes, CONCAT(minutes, '\\n', :reason)),"
                                        + " version = version + 1 WHERE id = :id AND state = 'REFUSED' AND from_store IS NOT NULL")
                        .param("id", id)
                        .param("at", StoredTime.of(at))
                        .param("by", by.id().value())
                        .param("name", by.displayName())
                        .param("kept", keptDoses)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /**
     * What the receiver read off the box.
     *
     * @param lot empty where nothing was read
     */
    record OnTheBox(String lot, Optional<LocalDate> expiresOn) {}

    OnTheBox onTheBox(UUID id) {
        return jdbc.sql("SELECT read_lot, read_expires_on FROM stock_transfer WHERE id = :id")
                .param("id", id)
                .query(
                        (row, n) ->
                                new OnTheBox(
                                        Optional.ofNullable(row.getString("read_lot")).orElse(""),
                                        Optional.ofNullable(
                                                row.getObject("read_expires_on", LocalDate.class))))
                .single();
    }

    Optional<TransferView> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE x.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<TransferView> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE x.code = :code")
                .param("code", code)
                .query((row, n) -> read(row))
                .optional();
    }

    List<TransferView> ofStore(UUID store, int limit) {
        return jdbc.sql(
                        "SELECT * FROM (("
                                + SELECT
                                + "WHERE x.to_store = :store ORDER BY x.state <> 'SENT', x.sent_at DESC LIMIT :limit)"
                                + " UNION ALL ("
                                + SELECT
                                + "WHERE x.from_store = :store ORDER BY x.state NOT IN ('SENT', 'REFUSED'), x.sent_at DESC LIMIT :limit))"
                                + " both_ways ORDER BY state IN ('ARRIVED', 'BACK') OR (state = 'REFUSED' AND from_store IS NULL),"
                                + " sent_at DESC, id LIMIT :limit")
                .param("store", store)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    List<TransferView> ofLot(UUID lot, int limit) {
        return jdbc.sql(SELECT + "WHERE x.lot_id = :lot ORDER BY x.sent_at DESC, x.id LIMIT :limit")
                .param("lot", lot)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    private TransferView read(ResultSet row) throws SQLException {
        return new TransferView(
                new TransferId(row.getObject("id", UUID.class)),
                row.getString("code"),
                Optional.ofNullable(row.getObject("allocation_id", UUID.class)),
                Optional.ofNullable(row.getObject("from_store", UUID.class)).map(StoreId::new),
                row.getString("from_name"),
                new StoreId(row.getObject("to_store", UUID.class)),
                row.getString("to_name"),
                ColdRange.valueOf(row.getString("cold_range")),
                lots.read(row).holding(row.getInt("form_vial")),
                row.getInt("doses"),
                TransferState.valueOf(row.getString("state")),
                StoredTime.read(row, "sent_at"),
                row.getString("sent_by_name"),
                Optional.ofNullable(row.getBigDecimal("sent_celsius")),
                number(row, "vvm_stage"),
                StoredTime.optional(row, "settled_at"),
                Optional.ofNullable(row.getString("settled_by_name")),
                Optional.ofNullable(row.getBigDecimal("arrived_celsius")),
                number(row, "arrived_vvm"),
                Optional.ofNullable(row.getString("freeze_indicator"))
                        .map(FreezeIndicator::valueOf),
                number(row, "arrived_doses"),
                number(row, "damaged_doses"),
                problems(row.getString("problems")),
                Optional.ofNullable(row.getString("minutes")).orElse(""),
                number(row, "kept_doses"));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Set<ReceiptProblem> problems(String codes) {
        return codes == null || codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(" "))
                        .map(ReceiptProblem::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
