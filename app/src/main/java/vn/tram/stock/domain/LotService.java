package vn.tram.stock.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.LotChange;
import vn.tram.stock.LotCorrected;
import vn.tram.stock.LotId;
import vn.tram.stock.LotNumber;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.NewLot;
import vn.tram.stock.NewLot.Diluent;
import vn.tram.stock.Products;
import vn.tram.stock.ScannedLot;
import vn.tram.stock.StockRefusal.Plain;

@Service
class LotService implements Lots {

    private static final Duration LONGEST_OPEN = Duration.ofDays(30);

    private final LotStore lots;
    private final LotCorrection correction;
    private final LotCorrections corrections;
    private final Products products;
    private final AuditLog audit;
    private final CommandTransaction commands;

    LotService(
            LotStore lots,
            LotCorrection correction,
            LotCorrections corrections,
            Products products,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.lots = lots;
        this.correction = correction;
        this.corrections = corrections;
        this.products = products;
        this.audit = audit;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Optional<LotView> byId(LotId id) {
        return lots.byId(id.value());
    }

    @Override
    public List<LotView> byNumber(String lotNumber) {
        return ScannedLot.of(lotNumber)
                .map(ScannedLot::lot)
                .map(number -> lots.byNumber(number.value()))
                .orElseGet(List::of);
    }

    @Override
    public List<LotView> search(String beginning, int limit) {
        return LotNumber.of(beginning)
                .map(number -> lots.beginning(number.value(), limit))
                .orElseGet(List::of);
    }

    @Override
    public Outcome<LotView> register(NewLot typed, Actor actor) {
        if (!mayKeep(actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        return checked(typed)
                .then(
                        lot ->
                                unlessKnown(
                                        () -> {
                                            UUID id = TimeOrderedId.next();
                                            lots.insert(id, lot, actor.id());
                                            return written(id, "stock.lot-registered", actor);
                                        }));
    }

    @Override
    @Transactional(readOnly = true)
    public LotChange mayChange(LotId id, Actor actor) {
        return mayKeep(actor) ? correction.scope(id.value(), actor) : LotChange.NONE;
    }

    @Override
    public Outcome<LotView> change(LotId id, NewLot typed, String reason, Actor actor) {
        if (!mayKeep(actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (StringUtils.isBlank(reason)) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        String why = StringUtils.left(reason.strip(), REASON_MAX);
        return checked(typed).then(lot -> unlessKnown(() -> rewrite(id.value(), lot, why, actor)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<LotCorrected> corrections(LotId id) {
        return lots.byId(id.value())
                .map(lot -> corrections.of(lot, MOST_CORRECTIONS))
                .orElseGet(List::of);
    }

    private Outcome<LotView> rewrite(UUID id, NewLot lot, String reason, Actor actor) {
        return lots.lock(id)
                ? correction
                        .correct(lots.byId(id).orElseThrow(), lot, reason, actor)
                        .map(done -> lots.byId(id).orElseThrow())
                : Outcome.refused(Plain.NOT_FOUND);
    }

    private Outcome<LotView> written(UUID id, String action, Actor actor) {
        LotView lot = lots.byId(id).orElseThrow();
        audit.record(
                AuditEvent.by(actor, action)
                        .about(id)
                        .with("code", lot.number())
                        .with("product", lot.product().code())
                        .with("expires", lot.expiresOn().toString()));
        return Outcome.done(lot);
    }

    private Outcome<LotView> unlessKnown(Supplier<Outcome<LotView>> act) {
        try {
            return commands.run(act);
        } catch (DuplicateKeyException enteredBefore) {
            return Outcome.refused(Plain.LOT_KNOWN);
        }
    }

    private static boolean mayKeep(Actor actor) {
        return actor.has(Role.STATION) || actor.has(Role.DISTRICT) || actor.has(Role.PROVINCE);
    }

    private Outcome<NewLot> checked(NewLot typed) {
        Optional<LotNumber> number = LotNumber.of(typed.number());
        Optional<Optional<LotNumber>> diluent =
                typed.diluent().map(Diluent::lot).map(LotNumber::of);
        if (products.byCode(typed.product()).isEmpty()) {
            return Outcome.refused(Plain.PRODUCT_UNKNOWN);
        }
        if (number.isEmpty() || diluent.map(Optional::isEmpty).orElse(false)) {
            return Outcome.refused(Plain.LOT_NUMBER_MALFORMED);
        }
        if (typed.registration().strip().length() > NewLot.REGISTRATION_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        boolean sensible =
                typed.dosesPerVial() >= 1
                        && typed.dosesPerVial() <= NewLot.MOST_DOSES_PER_VIAL
                        && typed.openVial().toMinutes() >= 1
                        && typed.openVial().compareTo(LONGEST_OPEN) <= 0;
        if (!sensible) {
            return Outcome.refused(Plain.AMOUNT);
        }
        return Outcome.done(
                new NewLot(
                        typed.product(),
                        number.get().value(),
                        typed.expiresOn(),
                        typed.dosesPerVial(),
                        typed.openVial(),
                        typed.registration().strip(),
                        typed.diluent()
                                .map(
                                        one ->
                                                new Diluent(
                                                        diluent.get().get().value(),
                                                        one.expiresOn()))));
    }
}
