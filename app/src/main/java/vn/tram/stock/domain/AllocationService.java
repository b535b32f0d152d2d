package vn.tram.stock.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.Allocations;
import vn.tram.stock.Products;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;

@Service
class AllocationService implements Allocations {

    private static final int MOST = 100;

    private final AllocationStore allocations;
    private final StoreRows stores;
    private final Products products;
    private final StockCodes codes;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    AllocationService(
            AllocationStore allocations,
            StoreRows stores,
            Products products,
            StockCodes codes,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.allocations = allocations;
        this.stores = stores;
        this.products = products;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<AllocationView> allocate(NewAllocation asked, Actor actor) {
        return commands.run(() -> decide(asked, actor));
    }

    private Outcome<AllocationView> decide(NewAllocation asked, Actor actor) {
        Optional<Plain> refusal = refusal(asked, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<AllocationView> before = allocations.byId(asked.id());
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        NewAllocation clean =
                new NewAllocation(
                        asked.id(),
                        asked.from(),
                        asked.to(),
                        asked.product(),
                        asked.doses(),
                        asked.decision().strip(),
                        asked.campaign());
        allocations.insert(codes.next(StockCodes.ALLOCATION), clean, actor, clock.instant());
        AllocationView made = allocations.byId(asked.id()).orElseThrow();
        audit.record(
                AuditEvent.by(actor, "stock.allocated")
                        .about(made.id())
                        .in(store(made.to()).orElseThrow().place())
                        .with("code", made.code())
                        .with("amount", made.doses())
                        .with("number", made.decision()));
        return Outcome.done(made);
    }

    private Optional<Plain> refusal(NewAllocation asked, Actor actor) {
        Optional<Store> from = store(asked.from());
        Optional<Store> to = store(asked.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Plain.PLACE);
        }
        if (!StoreAccess.rules(from.get(), actor) || !StoreAccess.rules(to.get(), actor)) {
            return Optional.of(Plain.NOT_YOURS);
        }
        if (asked.from().equals(asked.to())) {
            return Optional.of(Plain.SAME_STORE);
        }
        if (products.byCode(asked.product()).isEmpty()) {
            return Optional.of(Plain.PRODUCT_UNKNOWN);
        }
        if (asked.doses() < 1 || asked.doses() > MOST_DOSES) {
            return Optional.of(Plain.AMOUNT);
        }
        if (StringUtils.isBlank(asked.decision())) {
            return Optional.of(Plain.DECISION_MISSING);
        }
        return asked.decision().strip().length() > DECISION_MAX
                ? Optional.of(Plain.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private Optional<Store> store(StoreId id) {
        return stores.byId(id.value());
    }

    @Override
    public Outcome<Void> end(UUID id, Actor actor) {
        return commands.run(() -> close(id, actor));
    }

    private Outcome<Void> close(UUID id, Actor actor) {
        Optional<AllocationView> found = byId(id, actor);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        Store from = store(found.get().from()).orElseThrow();
        Store to = store(found.get().to()).orElseThrow();
        if (!StoreAccess.rules(from, actor) || !StoreAccess.rules(to, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (!allocations.end(id, clock.instant())) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        audit.record(
                AuditEvent.by(actor, "stock.allocation-ended")
                        .about(id)
                        .in(to.place())
                        .with("code", found.get().code())
                        .with("open", found.get().left()));
        return Outcome.done();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AllocationView> byId(UUID id, Actor actor) {
        return allocations.byId(id).filter(one -> seen(one, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AllocationView> byCode(String code, Actor actor) {
        return allocations.byCode(code).filter(one -> seen(one, actor));
    }

    private boolean seen(AllocationView one, Actor actor) {
        return StoreAccess.maySee(store(one.from()).orElseThrow(), actor)
                || StoreAccess.maySee(store(one.to()).orElseThrow(), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AllocationView> ofStore(StoreId id, Actor actor) {
        return store(id)
                .filter(store -> StoreAccess.maySee(store, actor))
                .map(store -> allocations.ofStore(store.id(), MOST))
                .orElseGet(List::of);
    }
}
