package vn.tram.stock.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tram.shell.Messages;
import vn.tram.stock.LotCorrected;
import vn.tram.stock.LotView;

/** What a correction changed in a lot, from what to what, in the order of the lot's paper. */
class LotChanges {

    private final Messages messages;

    LotChanges(Messages messages) {
        this.messages = messages;
    }

    String of(LotCorrected one) {
        List<String> changes = new ArrayList<>();
        add(changes, "product", one, lot -> lot.product().name());
        add(changes, "number", one, LotView::number);
        add(changes, "expires", one, lot -> messages.formats().date(lot.expiresOn()));
        add(changes, "doses", one, lot -> messages.formats().number(lot.dosesPerVial()));
        add(changes, "open", one, lot -> String.valueOf(lot.openVial().toHours()));
        add(changes, "registration", one, LotView::registration);
        add(changes, "diluent", one, this::diluent);
        return changes.isEmpty()
                ? messages.text("stock.history.corrected.nothing")
                : String.join("; ", changes);
    }

    private String diluent(LotView lot) {
        return lot.diluent()
                .map(one -> messages.text("stock.lot.diluent", one.lot(), one.expiresOn()))
                .orElse("");
    }

    private void add(
            List<String> changes, String fact, LotCorrected one, Function<LotView, String> value) {
        String was = value.apply(one.was());
        String becomes = value.apply(one.becomes());
        if (!was.equals(becomes)) {
            changes.add(messages.text("stock.history.changed." + fact, shown(was), shown(becomes)));
        }
    }

    private String shown(String value) {
        return value.isEmpty() ? messages.text("stock.history.changed.empty") : value;
    }
}
