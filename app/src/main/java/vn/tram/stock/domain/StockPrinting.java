package vn.tram.stock.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.stock.AnomalyMinutes;
import vn.tram.forms.stock.StockSlip;
import vn.tram.forms.stock.TemperatureLog;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.StockPapers;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.TransferView;

/** Who may have which paper of the store, and the record of its printing. */
@Service
class StockPrinting implements StockPapers {

    private final Transfers transfers;
    private final Stores stores;
    private final Temperatures temperatures;
    private final SlipPapers slips;
    private final AuditLog audit;
    private final DocumentRenderer renderer;

    StockPrinting(
            Transfers transfers,
            Stores stores,
            Temperatures temperatures,
            SlipPapers slips,
            AuditLog audit,
            Clock clock) {
        this.transfers = transfers;
        this.stores = stores;
        this.temperatures = temperatures;
        this.slips = slips;
        this.audit = audit;
        this.renderer = new DocumentRenderer(clock);
    }

    @Override
    public Set<Slip> of(String transferCode, Actor actor) {
        return transfers.byCode(transferCode, actor).map(StockPrinting::of).orElseGet(Set::of);
    }

    private static Set<Slip> of(TransferView form) {
        Set<Slip> slips = EnumSet.noneOf(Slip.class);
        if (form.from().isPresent()) {
            slips.add(Slip.ISSUE);
        }
        if (form.settledAt().isPresent()) {
            slips.add(Slip.RECEIPT);
            if (!form.problems().isEmpty()) {
                slips.add(Slip.ANOMALY);
            }
        }
        return slips;
    }

    @Override
    public Outcome<Void> pdf(String transferCode, Slip slip, OutputStream out, Actor actor)
            throws IOException {
        Optional<TransferView> form =
                transfers.byCode(transferCode, actor).filter(one -> of(one).contains(slip));
        if (form.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        switch (slip) {
            case ISSUE -> renderer.pdf(StockSlip.TEMPLATE, slips.issue(form.get()), out);
            case RECEIPT -> renderer.pdf(StockSlip.TEMPLATE, slips.receipt(form.get()), out);
            case ANOMALY -> renderer.pdf(AnomalyMinutes.TEMPLATE, slips.anomaly(form.get()), out);
        }
        audit.record(
                AuditEvent.by(
                                actor,
                                slip == Slip.ANOMALY
                                        ? "stock.minutes-printed"
                                        : "stock.slip-printed")
                        .about(form.get().id().value())
                        .with("code", form.get().code()));
        return Outcome.done();
    }

    @Override
    public Outcome<Void> temperatures(StoreId id, YearMonth month, OutputStream out, Actor actor)
            throws IOException {
        Optional<StoreView> store = stores.byId(id, actor);
        if (store.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        List<Temperatures.Day> days = temperatures.month(id, month, actor);
        renderer.pdf(TemperatureLog.TEMPLATE, TemperaturePapers.of(store.get(), month, days), out);
        audit.record(
                AuditEvent.by(actor, "stock.temperatures-printed")
                        .about(id.value())
                        .in(store.get().place())
                        .with("code", month.toString()));
        return Outcome.done();
    }
}
