package vn.tram.safety.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventFindings;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.SessionStock;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;
import vn.tram.stock.Temperatures.Reading;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.TransferView;
import vn.tram.stock.VialId;

@Service
class FindingService implements EventFindings {

    private final EventAccess access;
    private final Doses doses;
    private final Stores stores;
    private final Temperatures temperatures;
    private final Transfers transfers;
    private final SessionStock vials;
    private final Lots lots;
    private final JdbcClient jdbc;

    FindingService(
            EventAccess access,
            Doses doses,
            Stores stores,
            Temperatures temperatures,
            Transfers transfers,
            SessionStock vials,
            Lots lots,
            JdbcClient jdbc) {
        this.access = access;
        this.doses = doses;
        this.stores = stores;
        this.temperatures = temperatures;
        this.transfers = transfers;
        this.vials = vials;
        this.lots = lots;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Findings> of(AdverseEventId id, Actor actor) {
        return access.visible(id, actor)
                .flatMap(
                        event ->
                                event.view()
                                        .dose()
                                        .flatMap(doses::byId)
                                        .map(dose -> findings(event, dose, actor)));
    }

    private Findings findings(AdverseEvent event, DoseView dose, Actor actor) {
        Optional<StoreView> store =
                dose.facility().flatMap(facility -> stores.ofFacility(facility, actor));
        List<Delivery> deliveries =
                store.flatMap(found -> event.lot().map(lot -> deliveries(lot, found, dose, actor)))
                        .orElse(List.of());
        return new Findings(
                store.map(found -> storage(found, deliveries, dose, actor)),
                deliveries,
                vial(dose),
                practice(event, dose),
                dose.session().map(this::used).orElse(List.of()));
    }

    /** Of the lot into the store, before the dose; the earliest first. */
    private List<Delivery> deliveries(UUID lot, StoreView store, DoseView dose, Actor actor) {
        return transfers.ofLot(new LotId(lot), actor).stream()
                .filter(each -> each.to().equals(store.id()))
                .filter(each -> each.settledAt().filter(dose.givenAt()::isAfter).isPresent())
                .sorted(Comparator.comparing(each -> each.settledAt().orElseThrow()))
                .map(FindingService::delivery)
                .toList();
    }

    private static Delivery delivery(TransferView arrived) {
        return new Delivery(
                arrived.code(),
                arrived.settledAt().orElseThrow(),
                arrived.arrivedCelsius(),
                arrived.arrivedVvm(),
                arrived.problems());
    }

    private Storage storage(
            StoreView store, List<Delivery> deliveries, DoseView dose, Actor actor) {
        LocalDate until = dose.givenOn();
        LocalDate earliest = until.minusDays(DAYS);
        LocalDate from =
                deliveries.stream()
                        .map(Delivery::at)
                        .map(StoredTime::day)
                        .min(Comparator.naturalOrder())
                        .filter(earliest::isBefore)
                        .orElse(earliest);
        List<HalfDay> halves =
                Stream.iterate(
                                YearMonth.from(from),
                                month -> !month.isAfter(YearMonth.from(until)),
                                month -> month.plusMonths(1))
                        .flatMap(month -> temperatures.month(store.id(), month, actor).stream())
                        .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(until))
                        .flatMap(FindingService::halves)
                        .toList();
        List<Reading> readings =
                halves.stream().map(HalfDay::reading).flatMap(Optional::stream).toList();
        return new Storage(
                store.name(),
                from,
                until,
                readings.size(),
                (int) halves.stream().filter(HalfDay::gap).count(),
                readings.stream()
                        .filter(reading -> !reading.inRange())
                        .map(each -> new Outside(each.at(), each.celsius(), each.note()))
                        .toList());
    }

    private static Stream<HalfDay> halves(Day day) {
        return Stream.of(day.am(), day.pm());
    }

    private Optional<Vial> vial(DoseView dose) {
        return jdbc.sql("SELECT vial_id FROM dose WHERE id = :id AND vial_id IS NOT NULL")
                .param("id", dose.id().value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> vials.vial(new VialId(id)))
                .map(
                        vial ->
                                new Vial(
                                        vial.code(),
                                        vial.openedAt(),
                                        vial.discardAt(),
                                        !dose.givenAt().isBefore(vial.discardAt())));
    }

    private Practice practice(AdverseEvent event, DoseView dose) {
        Optional<LotView> lot = event.lot().map(LotId::new).flatMap(lots::byId);
        return new Practice(
                dose.injectorName(),
                injected(dose),
                lot.filter(known -> known.expiredOn(dose.givenOn())).isPresent(),
                lot.map(LotView::expiresOn),
                dose.intervalShort());
    }

    private int injected(DoseView dose) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM dose d JOIN dose one ON one.id = :id AND d.session_id = one.session_id"
                                + " AND d.injector_id = one.injector_id WHERE d.voided_at IS NULL")
                .param("id", dose.id().value())
                .query(Integer.class)
                .single();
    }

    private List<Used> used(UUID session) {
        return jdbc.sql(
                        "SELECT d.product_code, COALESCE(l.lot_number, d.lot_text, '') AS lot, COUNT(*) AS vaccinated,"
                                + " COALESCE(SUM(s.reaction IN ('COMMON', 'SERIOUS')), 0) AS reactions FROM dose d"
                                + " LEFT JOIN vaccine_lot l ON l.id = d.lot_id LEFT JOIN session_subject s ON s.id = d.subject_id"
                                + " WHERE d.session_id = :session AND d.voided_at IS NULL"
                                + " GROUP BY d.product_code, lot ORDER BY vaccinated DESC, lot")
                .param("session", session)
                .query(
                        (row, n) ->
                                new Used(
                                        row.getString("product_code"),
                                        row.getString("lot"),
                                        row.getInt("vaccinated"),
                                        row.getInt("reactions")))
                .list();
    }
}
