package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.ColdRange;
import vn.tram.stock.LotView;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.TransferState;
import vn.tram.stock.VialMonitors;

/** Words that several screens of vaccine share. */
class StockWords {

    /** A lot that expires within so many days is marked: it has to be used or handed on now. */
    static final int NEAR = 30;

    private final Messages messages;

    StockWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code 3,8 °C}. */
    String celsius(BigDecimal value) {
        String digits = messages.formats().decimal(value.abs(), 1);
        return messages.text("stock.celsius", value.signum() < 0 ? "\u2212" + digits : digits);
    }

    /** {@code +2 đến +8 °C}. */
    String range(ColdRange range) {
        return messages.text("stock.range", signed(range.least()), signed(range.most()));
    }

    private String signed(BigDecimal value) {
        String digits = messages.formats().decimal(value.abs(), 1);
        return (value.signum() < 0 ? "\u2212" : "+") + digits;
    }

    /** {@code 12 lọ, 120 liều}. */
    String amount(int doses, LotView lot) {
        return messages.text("stock.amount", doses / lot.dosesPerVial(), doses);
    }

    /** The most urgent thing about a lot in a store; an empty span when there is none. */
    Component marked(StockLine line, LocalDate today) {
        Optional<Component> usable = mark(line.lot(), line.held(), false, today);
        if (line.held() || line.lot().expiredOn(today)) {
            return usable.orElseThrow();
        }
        int stage = line.vvm().orElse(0);
        if (stage >= VialMonitors.UNFIT) {
            return StatusChip.of(
                    Tone.LATE, Icon.TRIANGLE_ALERT, messages.text("stock.vvm.spent", stage));
        }
        if (stage == VialMonitors.USE_FIRST) {
            return StatusChip.of(Tone.TODAY, Icon.CLOCK, messages.text("stock.vvm.first"));
        }
        return marked(line.lot(), line.held(), line.returned(), today);
    }

    /** The most urgent thing about a lot; empty when there is none. */
    Optional<Component> mark(LotView lot, boolean held, boolean returned, LocalDate today) {
        if (held) {
            return Optional.of(StatusChip.of(Tone.HOLD, Icon.LOCK, messages.text("stock.held")));
        }
        if (lot.expiredOn(today)) {
            return Optional.of(
                    StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, messages.text("stock.expired")));
        }
        long left = ChronoUnit.DAYS.between(today, lot.expiresOn());
        if (left <= NEAR) {
            return Optional.of(
                    StatusChip.of(Tone.TODAY, Icon.CLOCK, messages.text("stock.near", left)));
        }
        return returned
                ? Optional.of(
                        StatusChip.of(Tone.INFO, Icon.UNDO_2, messages.text("stock.returned")))
                : Optional.empty();
    }

    Component marked(LotView lot, boolean held, boolean returned, LocalDate today) {
        return mark(lot, held, returned, today).orElseGet(Span::new);
    }

    Component state(TransferState state) {
        String words = messages.text("stock.transfer.state." + state);
        return switch (state) {
            case SENT -> StatusChip.of(Tone.TODAY, Icon.SEND, words);
            case ARRIVED -> StatusChip.of(Tone.DONE, Icon.PACKAGE_CHECK, words);
            case REFUSED -> StatusChip.of(Tone.LATE, Icon.UNDO_2, words);
            case BACK -> StatusChip.of(Tone.PLAIN, Icon.CORNER_DOWN_RIGHT, words);
        };
    }
}
