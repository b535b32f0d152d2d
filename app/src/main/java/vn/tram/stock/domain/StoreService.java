package vn.tram.stock.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.ColdRange;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.StoreKind;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;

@Service
class StoreService implements Stores {

    private static final Comparator<Store> UNITS_FIRST =
            Comparator.comparing(Store::kind).thenComparing(Store::name).thenComparing(Store::id);

    private final StoreRows rows;
    private final StoreSearch search;
    private final StorePlaces places;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    StoreService(
            StoreRows rows,
            StoreSearch search,
            StorePlaces places,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.search = search;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public List<StoreView> kept(Actor actor) {
        return commands.get(() -> storesOf(actor));
    }

    private List<StoreView> storesOf(Actor actor) {
        Map<UUID, Store> stores = new LinkedHashMap<>();
        actor.rights().stream()
                .flatMap(this::keptBy)
                .forEach(store -> stores.putIfAbsent(store.id(), store));
        return stores.values().stream().sorted(UNITS_FIRST).map(StoreService::view).toList();
    }

    private Stream<Store> keptBy(Right right) {
        LocalDate today = StoredTime.today(clock);
        return switch (right.role()) {
            case STATION -> stations(right, today);
            case DISTRICT, PROVINCE ->
                    right.facility().isPresent()
                            ? Stream.empty()
                            : right.unit().filter(unit -> isOf(unit, right.role())).stream()
                                    .flatMap(unit -> places.unitStore(unit, today).stream());
            default -> Stream.empty();
        };
    }

    private static boolean isOf(UnitCode unit, Role role) {
        return unit.level() == (role == Role.PROVINCE ? UnitLevel.PROVINCE : UnitLevel.DISTRICT);
    }

    private Stream<Store> stations(Right right, LocalDate today) {
        if (right.facility().isPresent()) {
            return places.facilityStore(right.facility().get(), today).stream();
        }
        if (right.unit().isEmpty()) {
            return Stream.empty();
        }
        UnitCode unit = right.unit().get();
        return unit.level() == UnitLevel.COMMUNE
                ? places.facilityStores(unit, "", today).stream()
                : rows.below(unit, MOST).stream().filter(one -> one.kind() == StoreKind.FACILITY);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoreView> byId(StoreId id, Actor actor) {
        return rows.byId(id.value())
                .filter(store -> StoreAccess.maySee(store, actor))
                .map(StoreService::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoreView> ofFacility(UUID facility, Actor actor) {
        return rows.ofFacility(facility)
                .filter(store -> StoreAccess.maySee(store, actor))
                .map(StoreService::view);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean keeps(StoreId id, Actor actor) {
        return rows.byId(id.value()).filter(store -> StoreAccess.keeps(store, actor)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoreView> visible(String text, Optional<StoreId> after, int limit, Actor actor) {
        Set<Right> rights =
                READERS.stream()
                        .flatMap(role -> actor.rightsAs(role).stream())
                        .collect(Collectors.toSet());
        int most = Math.min(Math.max(1, limit), MOST);
        return search.page(rights, text, after.map(StoreId::value), most).stream()
                .filter(store -> StoreAccess.maySee(store, actor))
                .map(StoreService::view)
                .toList();
    }

    /** Part of a name, however it is written. */
    private record SearchKeyPart(String text) {
        boolean in(String name) {
            return text.isBlank() || SearchKey.of(name).contains(SearchKey.of(text));
        }
    }

    @Override
    public List<StoreView> supplied(StoreId from, String text, Actor actor) {
        return commands.get(
                () ->
                        rows.byId(from.value()).stream()
                                .flatMap(store -> ruled(store, actor))
                                .flatMap(unit -> storesBelow(unit, text, actor).stream())
                                .distinct()
                                .filter(store -> !store.id().equals(from))
                                .toList());
    }

    /**
     * The units about which the actor decides; where that is the whole country, the store's
     * province.
     */
    private static Stream<UnitCode> ruled(Store from, Actor actor) {
        return Stream.of(Role.PROVINCE, Role.DISTRICT)
                .flatMap(role -> actor.rightsAs(role).stream())
                .filter(right -> right.facility().isEmpty())
                .flatMap(right -> right.unit().or(from::province).stream())
                .distinct();
    }

    private List<StoreView> storesBelow(UnitCode unit, String text, Actor actor) {
        LocalDate today = StoredTime.today(clock);
        if (!places.rules(unit, today, actor)) {
            return List.of();
        }
        Stream<Store> own =
                unit.level() == UnitLevel.COMMUNE
                        ? Stream.empty()
                        : Stream.concat(
                                        places.unitStore(unit, today).stream(),
                                        places.districtStores(unit, today).stream())
                                .filter(store -> new SearchKeyPart(text).in(store.name()));
        return Stream.concat(own, places.facilityStores(unit, text, today).stream())
                .limit(MOST)
                .map(StoreService::view)
                .toList();
    }

    @Override
    public Outcome<StoreView> keepAt(StoreId id, ColdRange range, Actor actor) {
        return commands.run(() -> change(id, range, actor));
    }

    private Outcome<StoreView> change(StoreId id, ColdRange range, Actor actor) {
        Optional<Store> found =
                rows.byId(id.value()).filter(store -> StoreAccess.maySee(store, actor));
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!StoreAccess.keeps(found.get(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        rows.range(id.value(), range);
        audit.record(
                AuditEvent.by(actor, "stock.range-changed")
                        .about(id.value())
                        .in(found.get().place())
                        .with("range", range.name()));
        return Outcome.done(view(rows.byId(id.value()).orElseThrow()));
    }

    static StoreView view(Store store) {
        return new StoreView(
                new StoreId(store.id()),
                store.kind(),
                store.name(),
                store.unit(),
                store.facility(),
                store.range(),
                store.place());
    }
}
