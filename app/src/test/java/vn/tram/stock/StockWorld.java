package vn.tram.stock;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.directory.Facilities;
import vn.tram.directory.FacilityKind;
import vn.tram.directory.NewFacility;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;

/** A station with vaccine in its fridge, for tests that need one. Call {@link #units()} first. */
@TestComponent
@Import(ListWorld.class)
public class StockWorld {

    public static final UnitCode HA_LANG = ListWorld.HA_LANG;
    public static final UnitCode CAO_BANG = UnitCode.of("04");

    private final ListWorld world;
    private final Facilities facilities;
    private final Lots lots;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    StockWorld(
            ListWorld world,
            Facilities facilities,
            Lots lots,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.world = world;
        this.facilities = facilities;
        this.lots = lots;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void units() throws IOException {
        world.units();
    }

    /** A new health station of the commune Hạ Lang. */
    public UUID station() {
        return facility(FacilityKind.HEALTH_STATION);
    }

    /** A new facility of the commune Hạ Lang. */
    public UUID facility(FacilityKind kind) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase();
        return facilities
                .open(
                        new NewFacility(
                                code, "Cơ sở " + code, kind, HA_LANG, LocalDate.of(2025, 7, 1)),
                        ListWorld.admin())
                .value()
                .id();
    }

    public static CasePlace place(UUID facility) {
        return CasePlace.of(HA_LANG, CAO_BANG).at(facility);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /** A lot with a number of its own: ten doses a vial, six hours, expiring in a hundred days. */
    public LotId lot(String product) {
        return lot(product, 10, today().plusDays(100));
    }

    public LotId lot(String product, int dosesPerVial, LocalDate expiresOn) {
        String number = "L" + UUID.randomUUID().toString().substring(0, 11).toUpperCase();
        return lots.register(
                        new NewLot(
                                product,
                                number,
                                expiresOn,
                                dosesPerVial,
                                Duration.ofHours(6),
                                "",
                                Optional.empty()),
                        keeper())
                .value()
                .id();
    }

    public static Actor keeper() {
        return ListWorld.inHaLang(Role.STATION);
    }

    /** Puts doses into the station's store as if they had been received from outside. */
    public void fill(UUID facility, LotId lot, int doses) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        transactions.executeWithoutResult(
                status -> {
                    jdbc.sql(
                                    "INSERT INTO vaccine_store (id, kind, facility_id, at_facility, name, commune_code, province_code)"
                                            + " VALUES (:id, 'FACILITY', :facility, :facility, 'Kho thử', :commune, :province)"
                                            + " ON DUPLICATE KEY UPDATE name = name")
                            .param("id", TimeOrderedId.next())
                            .param("facility", facility)
                            .param("commune", HA_LANG.value())
                            .param("province", CAO_BANG.value())
                            .update();
                    UUID store =
                            jdbc.sql("SELECT id FROM vaccine_store WHERE facility_id = :facility")
                                    .param("facility", facility)
                                    .query(UUID.class)
                                    .single();
                    jdbc.sql(
                                    "INSERT INTO stock_balance (store_id, lot_id, doses, first_in_at) VALUES (:store, :lot, :doses, :now)"
                                            + " ON DUPLICATE KEY UPDATE doses = doses + VALUES(doses)")
                            .param("store", store)
                            .param("lot", lot.value())
                            .param("doses", doses)
                            .param("now", now)
                            .update();
                    jdbc.sql(
                                    "INSERT INTO stock_movement (id, kind, lot_id, doses, to_store, at) VALUES (:id, 'RECEIVED', :lot,"
                                            + " :doses, :store, :now)")
                            .param("id", TimeOrderedId.next())
                            .param("lot", lot.value())
                            .param("doses", doses)
                            .param("store", store)
                            .param("now", now)
                            .update();
                });
    }
}
