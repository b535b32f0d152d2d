package vn.tram.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.stock.Allocations;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.FreezeIndicator;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.NewLot;
import vn.tram.stock.StoreId;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;
import vn.tram.stock.TransferId;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.Sending;

/**
 * Vaccine of the demonstration: from the national store into the province, from there to a station,
 * with a week of temperatures in which one was forgotten and one was too warm. Every act has an id
 * that follows from its name, so a run that was cut is gone on with.
 */
@Component
@Profile("demo")
class DemoVaccine {

    private static final int DAYS = 6;
    private static final int FORGOTTEN = 3;
    private static final int TOO_WARM = 2;
    private static final LocalTime MORNING = LocalTime.of(7, 40);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 20);
    private static final String DECISION = "312/QĐ-SYT";

    private final Stores stores;
    private final Lots lots;
    private final Allocations allocations;
    private final Transfers transfers;
    private final Temperatures temperatures;
    private final DemoClock time;

    DemoVaccine(
            Stores stores,
            Lots lots,
            Allocations allocations,
            Transfers transfers,
            Temperatures temperatures,
            DemoClock time) {
        this.stores = stores;
        this.lots = lots;
        this.allocations = allocations;
        this.transfers = transfers;
        this.temperatures = temperatures;
        this.time = time;
    }

    private record Delivery(LotView lot, int received, int sent) {}

    void deliver(Actor province, Actor station) {
        LocalDate today = LocalDate.ofInstant(time.instant(), WorkingCalendar.ZONE);
        try {
            at(today.minusDays(DAYS), LocalTime.of(9, 10));
            StoreId from = stores.kept(province).get(0).id();
            StoreId to = stores.kept(station).get(0).id();
            List<Delivery> all =
                    List.of(
                            new Delivery(
                                    lot("ASTRAZENECA", "ABV5811", 10, today.plusDays(24), province),
                                    60,
                                    12),
                            new Delivery(
                                    lot("COMIRNATY", "FN4071", 6, today.plusDays(48), province),
                                    120,
                                    40),
                            new Delivery(
                                    lot("COMIRNATY", "FP1430", 6, today.plusDays(160), province),
                                    200,
                                    0));
            all.forEach(one -> receive(one, from, province));
            all.stream()
                    .filter(one -> one.sent() > 0)
                    .forEach(one -> pass(one, from, to, today, province, station));
            read(from, today.minusDays(DAYS), AFTERNOON, "4.4", "", province);
            read(from, today, province, false);
            read(to, today, station, true);
            onTheRoad(all.get(2), from, to, today, province);
        } finally {
            time.comeBack();
        }
    }

    private void at(LocalDate day, LocalTime hour) {
        time.moveTo(day.atTime(hour).atZone(WorkingCalendar.ZONE).toInstant());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo vaccine " + name).getBytes(StandardCharsets.UTF_8));
    }

    private LotView lot(String product, String number, int doses, LocalDate expires, Actor by) {
        return lots.byNumber(number).stream()
                .filter(one -> one.product().code().equals(product))
                .findFirst()
                .orElseGet(
                        () ->
                                lots.register(
                                                new NewLot(
                                                        product,
                                                        number,
                                                        expires,
                                                        doses,
                                                        Duration.ofHours(6),
                                                        "SP3-1229-21",
                                                        Optional.empty()),
                                                by)
                                        .value());
    }

    private static Receipt fine(LotView lot, int vials, String celsius) {
        return new Receipt(
                lot.number(),
                lot.expiresOn(),
                vials,
                0,
                new BigDecimal(celsius),
                Optional.of(1),
                FreezeIndicator.OK,
                "");
    }

    private void receive(Delivery one, StoreId store, Actor province) {
        transfers
                .receiveFromOutside(
                        new FromOutside(
                                id("in " + one.lot().number()),
                                store,
                                "Kho vắc xin quốc gia",
                                one.lot().id(),
                                one.received(),
                                fine(one.lot(), one.received(), "4.1")),
                        province)
                .value();
    }

    private UUID allocated(
            Delivery one, int doses, StoreId from, StoreId to, LocalDate today, Actor province) {
        String number = one.lot().number();
        return allocations
                .allocate(
                        new NewAllocation(
                                id("to " + number),
                                from,
                                to,
                                one.lot().product().code(),
                                doses,
                                DECISION + " ngày " + date(today.minusDays(DAYS)),
                                Optional.empty()),
                        province)
                .value()
                .id();
    }

    private static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void pass(
            Delivery one,
            StoreId from,
            StoreId to,
            LocalDate today,
            Actor province,
            Actor station) {
        at(today.minusDays(DAYS - 1), LocalTime.of(8, 5));
        UUID allocation =
                allocated(one, one.sent() * one.lot().dosesPerVial(), from, to, today, province);
        UUID sent = id("sent " + one.lot().number());
        transfers
                .send(
                        new Sending(
                                sent,
                                allocation,
                                one.lot().id(),
                                one.sent(),
                                new BigDecimal("3.8"),
                                Optional.of(1)),
                        province)
                .value();
        at(today.minusDays(DAYS - 1), LocalTime.of(13, 30));
        // refused when it was received in a run before
        transfers.receive(new TransferId(sent), fine(one.lot(), one.sent(), "4.6"), station);
    }

    /** Waits at the door of the station today. */
    private void onTheRoad(
            Delivery one, StoreId from, StoreId to, LocalDate today, Actor province) {
        time.comeBack();
        UUID allocation = allocated(one, 20 * one.lot().dosesPerVial(), from, to, today, province);
        transfers
                .send(
                        new Sending(
                                id("sent " + one.lot().number()),
                                allocation,
                                one.lot().id(),
                                10,
                                new BigDecimal("4.0"),
                                Optional.of(1)),
                        province)
                .value();
    }

    private void read(StoreId store, LocalDate today, Actor keeper, boolean careless) {
        for (int ago = DAYS - 1; ago > 0; ago--) {
            LocalDate day = today.minusDays(ago);
            read(store, day, MORNING, "3." + ago, "", keeper);
            if (careless && ago == FORGOTTEN) {
                continue;
            }
            boolean warm = careless && ago == TOO_WARM;
            read(
                    store,
                    day,
                    AFTERNOON,
                    warm ? "8.9" : "4." + ago,
                    warm
                            ? "Mất điện 40 phút, đã chuyển vắc xin sang phích, cùng kiểm với trưởng trạm"
                            : "",
                    keeper);
        }
        readThisMorning(store, today, keeper);
    }

    /** This morning, where it is over already: only the half day that it is now stays open. */
    private void readThisMorning(StoreId store, LocalDate today, Actor keeper) {
        time.comeBack();
        boolean afternoon = temperatures.partNow() == Temperatures.Part.PM;
        if (afternoon) {
            read(store, today, MORNING, "3.6", "", keeper);
        }
    }

    private void read(
            StoreId store, LocalDate day, LocalTime hour, String celsius, String note, Actor by) {
        at(day, hour);
        temperatures
                .read(
                        id("read " + store.value() + day + hour),
                        store,
                        new BigDecimal(celsius),
                        note,
                        by)
                .value();
    }
}
