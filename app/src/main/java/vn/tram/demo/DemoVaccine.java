package vn.tram.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.stock.Allocations;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.FreezeIndicator;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.NewLot;
import vn.tram.stock.StoreId;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;
import vn.tram.stock.TransferId;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.Sending;

/**
 * Vaccine of the demonstration: from the national store into the provinces, from there to stations,
 * with two weeks of temperatures in which one was forgotten and one was too warm. Every act has an
 * id that follows from its name, so a run that was cut is gone on with.
 */
@Component
@Profile("demo")
class DemoVaccine {

    private static final int WORKING_DAYS = 9;
    private static final int ARCHIVED_VIALS = 3;
    private static final LocalDate ARCHIVED = LocalDate.of(2021, 8, 10);
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
    private final Facilities facilities;
    private final StoryDays days;
    private final DemoClock time;

    DemoVaccine(
            Stores stores,
            Lots lots,
            Allocations allocations,
            Transfers transfers,
            Temperatures temperatures,
            Facilities facilities,
            StoryDays days,
            DemoClock time) {
        this.stores = stores;
        this.lots = lots;
        this.allocations = allocations;
        this.transfers = transfers;
        this.temperatures = temperatures;
        this.facilities = facilities;
        this.days = days;
        this.time = time;
    }

    private record Delivery(LotView lot, int received, int sent) {}

    /** Where vaccine goes, and on which day it comes into the province. */
    private record Way(
            String name, StoreId from, StoreId to, LocalDate day, Actor province, Actor station) {}

    void deliver(Actor province, Actor station) {
        LocalDate today = LocalDate.ofInstant(time.instant(), WorkingCalendar.ZONE);
        try {
            archived(province, station);
            Way way = way("TYT-01558", first(), province, station);
            Delivery next =
                    new Delivery(
                            lot("COMIRNATY", "FP1430", 6, today.plusDays(160), province), 200, 0);
            receive(next, way);
            bring(
                    way,
                    List.of(
                            new Delivery(
                                    lot("ASTRAZENECA", "ABV5811", 10, today.plusDays(24), province),
                                    60,
                                    12),
                            new Delivery(
                                    lot("COMIRNATY", "FN4071", 6, today.plusDays(48), province),
                                    120,
                                    40)));
            read(way.from(), way.day(), today, province, false);
            read(way.to(), way.day(), today, station, true);
            onTheRoad(next, way);
        } finally {
            time.comeBack();
        }
    }

    /** Another province with a station of its own. */
    void deliverElsewhere(Actor province, Actor station) {
        LocalDate today = LocalDate.ofInstant(time.instant(), WorkingCalendar.ZONE);
        try {
            Way way = way("TYT-23677", first(), province, station);
            LotView lot = lot("COMIRNATY", "FR2208", 6, today.plusDays(120), province);
            bring(way, List.of(new Delivery(lot, 60, 12)));
            read(way.from(), way.day(), today, province, false);
            read(way.to(), way.day(), today, station, false);
        } finally {
            time.comeBack();
        }
    }

    /** All of it is used in the session of that year, so no store of the year holds any today. */
    private void archived(Actor province, Actor station) {
        Way way = way("TYT-01558-HUYEN", ARCHIVED, province, station);
        LotView lot = lot("ASTRAZENECA", "ABX2130", 10, ARCHIVED.plusDays(110), province);
        bring(way, List.of(new Delivery(lot, ARCHIVED_VIALS, ARCHIVED_VIALS)));
    }

    private LocalDate first() {
        return days.day(Optional.empty(), WORKING_DAYS);
    }

    private Way way(String facility, LocalDate day, Actor province, Actor station) {
        UUID id = facilities.byCode(facility).orElseThrow().id();
        at(day, LocalTime.of(9, 10));
        StoreId to =
                stores.kept(station).stream()
                        .filter(store -> store.facility().filter(id::equals).isPresent())
                        .map(StoreView::id)
                        .findFirst()
                        .orElseThrow();
        return new Way(facility, stores.kept(province).get(0).id(), to, day, province, station);
    }

    private void bring(Way way, List<Delivery> all) {
        all.forEach(one -> receive(one, way));
        all.forEach(one -> pass(one, way));
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

    private void receive(Delivery one, Way way) {
        at(way.day(), LocalTime.of(9, 10));
        String number = one.lot().number();
        transfers
                .receiveFromOutside(
                        new FromOutside(
                                id("in " + number),
                                way.from(),
                                "Kho vắc xin quốc gia",
                                one.lot().id(),
                                one.received(),
                                fine(one.lot(), one.received(), "4.1")),
                        way.province())
                .value();
    }

    private UUID allocated(Delivery one, int doses, Way way) {
        String number = one.lot().number();
        return allocations
                .allocate(
                        new NewAllocation(
                                id("to " + number),
                                way.from(),
                                way.to(),
                                one.lot().product().code(),
                                doses,
                                DECISION + " ngày " + date(way.day()),
                                Optional.empty()),
                        way.province())
                .value()
                .id();
    }

    private static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void pass(Delivery one, Way way) {
        LocalDate next = way.day().plusDays(1);
        at(next, LocalTime.of(8, 5));
        UUID allocation = allocated(one, one.sent() * one.lot().dosesPerVial(), way);
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
                        way.province())
                .value();
        at(next, LocalTime.of(13, 30));
        // refused when it was received in a run before
        transfers.receive(new TransferId(sent), fine(one.lot(), one.sent(), "4.6"), way.station());
    }

    /** Waits at the door of the station today. */
    private void onTheRoad(Delivery one, Way way) {
        time.comeBack();
        UUID allocation = allocated(one, 20 * one.lot().dosesPerVial(), way);
        transfers
                .send(
                        new Sending(
                                id("sent " + one.lot().number()),
                                allocation,
                                one.lot().id(),
                                10,
                                new BigDecimal("4.0"),
                                Optional.of(1)),
                        way.province())
                .value();
    }

    private void read(
            StoreId store, LocalDate from, LocalDate today, Actor keeper, boolean careless) {
        int first = (int) ChronoUnit.DAYS.between(from, today) - 1;
        for (int ago = first; ago > 0; ago--) {
            LocalDate day = today.minusDays(ago);
            read(store, day, MORNING, "3." + ago % 10, "", keeper);
            if (careless && ago == FORGOTTEN) {
                continue;
            }
            boolean warm = careless && ago == TOO_WARM;
            read(
                    store,
                    day,
                    AFTERNOON,
                    warm ? "8.9" : "4." + ago % 10,
                    warm
                            ? "Mất điện 40 phút, đã chuyển vắc xin sang phích, cùng kiểm với trưởng trạm"
                            : "",
                    keeper);
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
