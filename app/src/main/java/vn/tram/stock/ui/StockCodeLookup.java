package vn.tram.stock.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tram.shell.CodeLookup;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.stock.Lots;
import vn.tram.stock.Stores;
import vn.tram.stock.Transfers;

/** Transfers are found by their code, lots by their number, typed or scanned. */
@Component
class StockCodeLookup implements CodeLookup {

    private static final Pattern TRANSFER = Pattern.compile("PX-\\d{4}-\\d{1,9}");

    private final Transfers transfers;
    private final Lots lots;
    private final Messages messages;

    StockCodeLookup(Transfers transfers, Lots lots, Messages messages) {
        this.transfers = transfers;
        this.lots = lots;
        this.messages = messages;
    }

    @Override
    public Optional<Found> find(String typed, Actor actor) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return TRANSFER.matcher(text).matches() ? transfer(text, actor) : lot(typed, actor);
    }

    private Optional<Found> transfer(String code, Actor actor) {
        return transfers
                .byCode(code, actor)
                .map(
                        form ->
                                new Found(
                                        form.code(),
                                        messages.text(
                                                "stock.transfer.way",
                                                form.fromName(),
                                                form.toName()),
                                        StockRoutes.transfer(form.code())));
    }

    private Optional<Found> lot(String typed, Actor actor) {
        return Stores.READERS.stream().noneMatch(actor::has)
                ? Optional.empty()
                : lots.byNumber(typed).stream()
                        .findFirst()
                        .map(
                                lot ->
                                        new Found(
                                                lot.number(),
                                                lot.product().name(),
                                                StockRoutes.lot(lot)));
    }
}
