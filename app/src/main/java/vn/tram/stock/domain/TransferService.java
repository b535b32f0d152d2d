package vn.tram.stock.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.TransferId;
import vn.tram.stock.Transfers;

/** The face of transfers: who sees and who may; {@link Dispatch} and {@link Arrival} book. */
@Service
class TransferService implements Transfers {

    private static final int MOST = 100;

    private final TransferStore transfers;
    private final StoreRows stores;
    private final Dispatch dispatch;
    private final Arrival arrival;
    private final CommandTransaction commands;

    TransferService(
            TransferStore transfers,
            StoreRows stores,
            Dispatch dispatch,
            Arrival arrival,
            PlatformTransactionManager transactions) {
        this.transfers = transfers;
        this.stores = stores;
        this.dispatch = dispatch;
        this.arrival = arrival;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<TransferView> send(Sending sending, Actor actor) {
        return commands.run(() -> dispatch.send(sending, actor));
    }

    @Override
    public Outcome<TransferView> takeBack(
            TransferId id, int keptVials, String reason, Actor actor) {
        return onForm(id, actor, form -> dispatch.takeBack(form, keptVials, reason, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ReceiptProblem> problems(TransferView transfer, Receipt receipt) {
        return arrival.problems(transfer, receipt);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ReceiptProblem> problems(FromOutside found) {
        return arrival.problems(found);
    }

    @Override
    public Outcome<TransferView> receive(TransferId id, Receipt receipt, Actor actor) {
        return onForm(id, actor, form -> arrival.settle(form, receipt, true, actor));
    }

    @Override
    public Outcome<TransferView> refuse(TransferId id, Receipt receipt, Actor actor) {
        return onForm(id, actor, form -> arrival.settle(form, receipt, false, actor));
    }

    private Outcome<TransferView> onForm(
            TransferId id, Actor actor, Function<TransferView, Outcome<TransferView>> act) {
        return commands.run(
                () ->
                        transfers
                                .byId(id.value())
                                .filter(form -> seen(form, actor))
                                .map(act)
                                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND)));
    }

    @Override
    public Outcome<TransferView> receiveFromOutside(FromOutside found, Actor actor) {
        return commands.run(() -> arrival.fromOutside(found, true, actor));
    }

    @Override
    public Outcome<TransferView> refuseFromOutside(FromOutside found, Actor actor) {
        return commands.run(() -> arrival.fromOutside(found, false, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TransferView> byCode(String code, Actor actor) {
        return transfers.byCode(code).filter(form -> seen(form, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TransferView> ofStore(StoreId store, int limit, Actor actor) {
        return stores.byId(store.value())
                .filter(one -> StoreAccess.maySee(one, actor))
                .map(one -> transfers.ofStore(one.id(), Math.min(limit, MOST)))
                .orElseGet(List::of);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TransferView> ofLot(LotId lot, Actor actor) {
        return transfers.ofLot(lot.value(), MOST).stream()
                .filter(form -> seen(form, actor))
                .toList();
    }

    private boolean seen(TransferView form, Actor actor) {
        return maySee(form.to(), actor) || form.from().filter(id -> maySee(id, actor)).isPresent();
    }

    private boolean maySee(StoreId id, Actor actor) {
        return stores.byId(id.value())
                .filter(store -> StoreAccess.maySee(store, actor))
                .isPresent();
    }
}
