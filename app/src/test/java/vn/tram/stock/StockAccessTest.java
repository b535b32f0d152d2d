package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.Adjustments.Kind;
import vn.tram.stock.Adjustments.NewAdjustment;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.LotSuspensions.Paper;
import vn.tram.stock.LotSuspensions.Proposal;
import vn.tram.stock.LotSuspensions.Step;
import vn.tram.stock.StockBook.MovementFilter;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.Sending;

/**
 * Every role, at every place, tries every operation on the vaccine of a station and of its
 * province. What is not expected here must be refused.
 */
@TramIntegrationTest
@Import(StockWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockAccessTest {

    private static final UnitCode NEIGHBOUR = UnitCode.of("01561");

    /** Where a right is held, and what of the scene lies within it. */
    private enum Place {
        ELSEWHERE,
        OTHER_FACILITY,
        FACILITY,
        COMMUNE,
        PROVINCE,
        COUNTRY
    }

    @Autowired private StockWorld world;
    @Autowired private Stores stores;
    @Autowired private StockBook book;
    @Autowired private Allocations allocations;
    @Autowired private Transfers transfers;
    @Autowired private Adjustments adjustments;
    @Autowired private Temperatures temperatures;
    @Autowired private LotHolds holds;
    @Autowired private LotSuspensions suspensions;
    @Autowired private Lots lots;
    @Autowired private VialMonitors monitors;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;

    private UUID facility;
    private StoreId station;
    private StoreId province;
    private LotId lot;
    private LotId still;
    private LotId atStation;
    private UUID allocation;
    private TransferId onTheRoad;
    private TransferId refused;
    private UUID proposed;
    private UUID proposedAbove;
    private UUID heldHere;
    private UUID heldInProvince;
    private UUID slip;
    private LotId suspendable;
    private UUID suspension;
    private UUID lifting;

    private record Operation(Set<Role> roles, Set<Place> places, Predicate<Actor> act) {}

    @BeforeAll
    void theScene() throws IOException {
        world.units();
        facility = world.station();
        Actor nurse =
                ListWorld.actor("Trạm", "", Right.at(Role.STATION, StockWorld.HA_LANG, facility));
        Actor cdc = ListWorld.actor("Sở", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        station = stores.kept(nurse).get(0).id();
        province = stores.kept(cdc).get(0).id();
        lot = world.lot("COMIRNATY", 6, world.today().plusDays(40));
        transfers.receiveFromOutside(outside(20), cdc).value();
        allocation = allocations.allocate(allocation(), cdc).value().id();
        onTheRoad = transfers.send(sending(), cdc).value().id();
        refused = transfers.send(sending(), cdc).value().id();
        transfers.refuse(refused, receipt(1), nurse).value();
        TransferId arrived = transfers.send(sending(), cdc).value().id();
        transfers.receive(arrived, receipt(1), nurse).value();
        proposed = propose(station, nurse);
        proposedAbove = propose(province, cdc);
        LotId other = world.lot("ABDALA");
        still = other;
        atStation = world.lot("ABDALA");
        world.fill(facility, atStation, 20);
        heldHere =
                holds.hold(other, HoldPlace.at(facility), "lý do", Optional.empty(), nurse).value();
        heldInProvince =
                holds.hold(other, HoldPlace.in(StockWorld.CAO_BANG), "lý do", Optional.empty(), cdc)
                        .value();
        suspendable = world.lot("ABDALA");
        suspension =
                suspensions.propose(still, StockWorld.CAO_BANG, step(Step.SUSPEND), cdc).value();
        LotId suspended = world.lot("ABDALA");
        Actor head =
                ListWorld.actor("Giám đốc", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        suspensions
                .decide(
                        suspensions
                                .propose(suspended, StockWorld.CAO_BANG, step(Step.SUSPEND), cdc)
                                .value(),
                        paper(),
                        head)
                .value();
        lifting = suspensions.propose(suspended, StockWorld.CAO_BANG, step(Step.LIFT), cdc).value();
        suspensions.decide(lifting, paper(), head).value();
        slip =
                temperatures
                        .read(UUID.randomUUID(), station, new BigDecimal("4"), "", nurse)
                        .value()
                        .id();
        jdbc.sql("UPDATE temperature_reading SET read_on = read_on - INTERVAL 1 DAY WHERE id = :id")
                .param("id", slip)
                .update();
    }

    private Proposal step(Step step) {
        return new Proposal(step, "lý do", paper(), Optional.empty(), Optional.empty());
    }

    private Paper paper() {
        return new Paper("1/QĐ", world.today());
    }

    private UUID propose(StoreId store, Actor actor) {
        UUID id = UUID.randomUUID();
        adjustments
                .propose(new NewAdjustment(id, store, lot, Kind.LESS, 6, "đếm thiếu"), actor)
                .value();
        return id;
    }

    private NewAllocation allocation() {
        return new NewAllocation(
                UUID.randomUUID(), province, station, "COMIRNATY", 60, "1/QĐ", Optional.empty());
    }

    private Sending sending() {
        return new Sending(
                UUID.randomUUID(), allocation, lot, 1, new BigDecimal("4"), Optional.empty());
    }

    private Receipt receipt(int vials) {
        LotView known = lots.byId(lot).orElseThrow();
        return new Receipt(
                known.number(),
                known.expiresOn(),
                vials,
                0,
                new BigDecimal("4"),
                Optional.empty(),
                FreezeIndicator.NONE,
                "đã kiểm cùng người giao");
    }

    private FromOutside outside(int vials) {
        return new FromOutside(
                UUID.randomUUID(), province, "Kho quốc gia", lot, vials, receipt(vials));
    }

    private Map<String, Operation> operations() {
        Map<String, Operation> all = new LinkedHashMap<>();
        Set<Role> readers = Stores.READERS;
        Set<Role> stations = EnumSet.of(Role.STATION);
        Set<Role> provinces = EnumSet.of(Role.PROVINCE);
        Set<Role> above = EnumSet.of(Role.PROVINCE, Role.DISTRICT);
        Set<Role> keepers = EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE);
        Set<Place> here = EnumSet.of(Place.FACILITY, Place.COMMUNE, Place.PROVINCE, Place.COUNTRY);
        Set<Place> wide = EnumSet.of(Place.PROVINCE, Place.COUNTRY);
        all.put(
                "look into the station's store",
                new Operation(readers, here, actor -> !book.of(station, actor).isEmpty()));
        all.put(
                "look into the province's store",
                new Operation(readers, wide, actor -> !book.of(province, actor).isEmpty()));
        all.put(
                "read the station's ledger",
                new Operation(
                        readers,
                        here,
                        actor ->
                                !book.movements(
                                                station,
                                                MovementFilter.ALL,
                                                Optional.empty(),
                                                5,
                                                actor)
                                        .isEmpty()));
        all.put(
                "read the station's temperatures",
                new Operation(
                        readers,
                        here,
                        actor ->
                                !temperatures
                                        .month(station, temperatures.thisMonth(), actor)
                                        .isEmpty()));
        all.put(
                "see the transfer to the station",
                new Operation(
                        readers, here, actor -> !transfers.ofStore(station, 5, actor).isEmpty()));
        all.put(
                "allocate to the station",
                new Operation(
                        above, wide, actor -> allocations.allocate(allocation(), actor).isDone()));
        all.put(
                "end the allocation",
                new Operation(above, wide, actor -> allocations.end(allocation, actor).isDone()));
        all.put(
                "send from the province",
                new Operation(provinces, wide, actor -> transfers.send(sending(), actor).isDone()));
        all.put(
                "receive at the station",
                new Operation(
                        stations,
                        here,
                        actor -> transfers.receive(onTheRoad, receipt(1), actor).isDone()));
        all.put(
                "refuse at the station",
                new Operation(
                        stations,
                        here,
                        actor -> transfers.refuse(onTheRoad, receipt(1), actor).isDone()));
        all.put(
                "take back what was refused",
                new Operation(
                        provinces,
                        wide,
                        actor -> transfers.takeBack(refused, 1, "", actor).isDone()));
        all.put(
                "receive from outside",
                new Operation(
                        provinces,
                        wide,
                        actor -> transfers.receiveFromOutside(outside(2), actor).isDone()));
        all.put(
                "propose to destroy at the station",
                new Operation(
                        stations,
                        here,
                        actor ->
                                adjustments
                                        .propose(
                                                new NewAdjustment(
                                                        UUID.randomUUID(),
                                                        station,
                                                        lot,
                                                        Kind.DESTROY,
                                                        6,
                                                        "vỡ"),
                                                actor)
                                        .isDone()));
        all.put(
                "agree at the station",
                new Operation(keepers, here, actor -> adjustments.agree(proposed, actor).isDone()));
        all.put(
                "agree in the province",
                new Operation(
                        above, wide, actor -> adjustments.agree(proposedAbove, actor).isDone()));
        all.put(
                "hold at the station",
                new Operation(
                        keepers,
                        here,
                        actor ->
                                holds.hold(
                                                lot,
                                                HoldPlace.at(facility),
                                                "lý do",
                                                Optional.empty(),
                                                actor)
                                        .isDone()));
        all.put(
                "hold in the province",
                new Operation(
                        provinces,
                        wide,
                        actor ->
                                holds.hold(
                                                lot,
                                                HoldPlace.in(StockWorld.CAO_BANG),
                                                "lý do",
                                                Optional.empty(),
                                                actor)
                                        .isDone()));
        all.put(
                "hold everywhere",
                new Operation(
                        provinces,
                        EnumSet.of(Place.COUNTRY),
                        actor ->
                                holds.hold(
                                                lot,
                                                HoldPlace.everywhere(),
                                                "lý do",
                                                Optional.empty(),
                                                actor)
                                        .isDone()));
        all.put(
                "release what is held at the station",
                new Operation(
                        keepers, here, actor -> holds.release(heldHere, "xong", actor).isDone()));
        all.put(
                "release what is held in the province",
                new Operation(
                        provinces,
                        wide,
                        actor -> holds.release(heldInProvince, "xong", actor).isDone()));
        all.put(
                "see a legal suspension of the province, wherever in it",
                new Operation(
                        readers,
                        EnumSet.allOf(Place.class),
                        actor -> !suspensions.ofLot(still, actor).isEmpty()));
        all.put(
                "propose a legal suspension in the province",
                new Operation(
                        provinces,
                        wide,
                        actor ->
                                suspensions
                                        .propose(
                                                suspendable,
                                                StockWorld.CAO_BANG,
                                                step(Step.SUSPEND),
                                                actor)
                                        .isDone()));
        all.put(
                "decide on a legal suspension in the province",
                new Operation(
                        provinces,
                        wide,
                        actor -> suspensions.decide(suspension, paper(), actor).isDone()));
        all.put(
                "refuse a legal suspension in the province",
                new Operation(
                        provinces,
                        wide,
                        actor -> suspensions.refuse(suspension, "lý do", actor).isDone()));
        all.put(
                "report the end of a suspension",
                new Operation(
                        provinces,
                        wide,
                        actor -> suspensions.report(lifting, paper(), actor).isDone()));
        all.put(
                "read the thermometer of the station",
                new Operation(
                        stations,
                        here,
                        actor ->
                                temperatures
                                        .read(
                                                UUID.randomUUID(),
                                                station,
                                                new BigDecimal("5"),
                                                "",
                                                actor)
                                        .isDone()));
        all.put(
                "correct a reading of the station",
                new Operation(
                        stations,
                        here,
                        actor ->
                                temperatures
                                        .correct(
                                                UUID.randomUUID(),
                                                slip,
                                                new BigDecimal("5"),
                                                "gõ nhầm",
                                                actor)
                                        .isDone()));
        all.put(
                "change the range of the station",
                new Operation(
                        stations,
                        here,
                        actor -> stores.keepAt(station, ColdRange.FROZEN, actor).isDone()));
        all.put(
                "read the vial monitors of the station",
                new Operation(
                        stations, here, actor -> monitors.read(station, lot, 2, actor).isDone()));
        all.put(
                "read the vial monitors of the province",
                new Operation(
                        provinces, wide, actor -> monitors.read(province, lot, 2, actor).isDone()));
        all.put(
                "correct a lot that nothing moved of",
                new Operation(
                        keepers, EnumSet.allOf(Place.class), actor -> corrects(still, actor)));
        all.put(
                "correct a lot of the station",
                new Operation(keepers, here, actor -> corrects(atStation, actor)));
        all.put(
                "correct a lot of the station and the province",
                new Operation(above, wide, actor -> corrects(lot, actor)));
        return all;
    }

    /** What is offered and what is done are the same. */
    private boolean corrects(LotId id, Actor actor) {
        LotView was = lots.byId(id).orElseThrow();
        NewLot slip =
                new NewLot(
                        was.product().code(),
                        was.number(),
                        was.expiresOn().plusDays(1),
                        was.dosesPerVial(),
                        was.openVial(),
                        was.registration(),
                        was.diluent());
        boolean offered = lots.mayChange(id, actor) != LotChange.NONE;
        boolean done = lots.change(id, slip, "gõ nhầm", actor).isDone();
        assertThat(done).isEqualTo(offered);
        return done;
    }

    private Right right(Role role, Place place) {
        return switch (place) {
            case ELSEWHERE -> Right.over(role, NEIGHBOUR);
            case OTHER_FACILITY -> Right.at(role, StockWorld.HA_LANG, UUID.randomUUID());
            case FACILITY -> Right.at(role, StockWorld.HA_LANG, facility);
            case COMMUNE -> Right.over(role, StockWorld.HA_LANG);
            case PROVINCE -> Right.over(role, StockWorld.CAO_BANG);
            case COUNTRY -> Right.nationwide(role);
        };
    }

    @TestFactory
    Stream<DynamicTest> eachRoleAtEachPlaceDoesWhatIsItsOwnAndNothingElse() {
        List<DynamicTest> tests = new ArrayList<>();
        operations()
                .forEach(
                        (name, operation) -> {
                            for (Role role : Role.values()) {
                                for (Place place : Place.values()) {
                                    tests.add(
                                            DynamicTest.dynamicTest(
                                                    name + ": " + role + ", " + place,
                                                    () -> tries(operation, role, place)));
                                }
                            }
                        });
        return tests.stream();
    }

    /** Each try is rolled back, so that every one meets the same scene. */
    private void tries(Operation operation, Role role, Place place) {
        boolean expected = operation.roles().contains(role) && operation.places().contains(place);
        Actor actor = ListWorld.actor(role.name(), "", right(role, place));
        boolean done =
                Boolean.TRUE.equals(
                        transactions.execute(
                                status -> {
                                    status.setRollbackOnly();
                                    return operation.act().test(actor);
                                }));
        assertThat(done).isEqualTo(expected);
    }

    @Test
    void whoLooksAfterTheWholeCountrySeesItsStores() {
        Actor country = ListWorld.actor("Giám sát", "", Right.nationwide(Role.SUPERVISOR));

        assertThat(stores.visible("", Optional.empty(), 10, country)).isNotEmpty();
        assertThat(temperatures.watch(country).stores()).isNotEmpty();
    }
}
