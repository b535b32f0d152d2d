package vn.tram.stock.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Kind;
import vn.tram.stock.LotCorrected;
import vn.tram.stock.LotHolds.HoldView;
import vn.tram.stock.TransferState;
import vn.tram.stock.Transfers.TransferView;

/** Holds, transfers and corrections of a lot as sentences, newest first. */
class LotHistory {

    private final Messages messages;
    private final StockWords words;

    LotHistory(Messages messages, StockWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<Timeline.Entry> of(
            List<HoldView> holds, List<TransferView> forms, List<LotCorrected> corrections) {
        List<Timeline.Entry> entries = new ArrayList<>();
        holds.forEach(hold -> add(entries, hold));
        forms.forEach(form -> add(entries, form));
        corrections.forEach(one -> entries.add(corrected(one)));
        entries.sort(Comparator.comparing(Timeline.Entry::at).reversed());
        return entries;
    }

    private void add(List<Timeline.Entry> entries, HoldView hold) {
        entries.add(
                new Timeline.Entry(
                        Kind.BAD,
                        hold.heldBy(),
                        messages.text("stock.history.held", place(hold)),
                        hold.reason(),
                        hold.heldAt()));
        hold.releasedAt()
                .ifPresent(
                        at ->
                                entries.add(
                                        new Timeline.Entry(
                                                Kind.HAPPENED,
                                                hold.releasedBy().orElse(""),
                                                messages.text(
                                                        "stock.history.released", place(hold)),
                                                hold.releaseReason().orElse(""),
                                                at)));
    }

    private Timeline.Entry corrected(LotCorrected one) {
        return new Timeline.Entry(
                Kind.HAPPENED,
                one.by(),
                messages.text("stock.history.corrected", new LotChanges(messages).of(one)),
                one.reason(),
                one.at());
    }

    private String place(HoldView hold) {
        return hold.placeName().isEmpty()
                ? messages.text("stock.hold.everywhere")
                : hold.placeName();
    }

    private void add(List<Timeline.Entry> entries, TransferView form) {
        String amount = words.amount(form.doses(), form.lot());
        if (form.from().isPresent()) {
            entries.add(
                    new Timeline.Entry(
                            Kind.HAPPENED,
                            form.sentBy(),
                            messages.text(
                                    "stock.history.sent",
                                    form.code(),
                                    amount,
                                    form.fromName(),
                                    form.toName()),
                            form.sentAt()));
        }
        form.settledAt()
                .ifPresent(
                        at ->
                                entries.add(
                                        new Timeline.Entry(
                                                form.state() == TransferState.ARRIVED
                                                        ? Kind.HAPPENED
                                                        : Kind.BAD,
                                                form.settledBy().orElse(""),
                                                messages.text(
                                                        form.state() == TransferState.ARRIVED
                                                                ? "stock.history.received"
                                                                : "stock.history.refused",
                                                        form.code(),
                                                        amount,
                                                        form.toName()),
                                                form.minutes(),
                                                at)));
    }
}
