package vn.tram.stock.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.stock.StoreView;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;
import vn.tram.stock.TransferState;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.TransferView;

/** What a keeper must do now: receive what stands at the door, read the thermometer. */
class StoreNotices extends Div {

    private static final int LOOKED_AT = 50;

    private final transient Messages messages;

    StoreNotices(
            StoreView store,
            Transfers transfers,
            Temperatures temperatures,
            Actor reader,
            Messages messages) {
        this.messages = messages;
        addClassName("stack");
        List<TransferView> open =
                transfers.ofStore(store.id(), LOOKED_AT, reader).stream()
                        .filter(form -> waitsFor(form, store))
                        .toList();
        open.stream().limit(3).forEach(this::arrival);
        watch(store, temperatures, reader);
        setVisible(getComponentCount() > 0);
    }

    static boolean waitsFor(TransferView form, StoreView store) {
        return form.state() == TransferState.SENT && form.to().equals(store.id())
                || form.state() == TransferState.REFUSED
                        && form.from().filter(store.id()::equals).isPresent();
    }

    private void arrival(TransferView form) {
        boolean refused = form.state() == TransferState.REFUSED;
        String key = refused ? "stock.notice.back" : "stock.notice.arrives";
        add(
                Banner.of(
                                refused ? Tone.LATE : Tone.TODAY,
                                refused ? Icon.UNDO_2 : Icon.PACKAGE,
                                messages.text(key, form.code()),
                                messages.text(
                                        "stock.notice.form",
                                        form.lot().product().name(),
                                        form.lot().number(),
                                        form.vials()))
                        .action(
                                new Anchor(
                                        StockRoutes.transfer(form.code()),
                                        messages.text("stock.notice.open"))));
    }

    private void watch(StoreView store, Temperatures temperatures, Actor reader) {
        List<Day> days = temperatures.month(store.id(), temperatures.thisMonth(), reader);
        Day today = days.get(days.size() - 1);
        if (today.am().open() || today.pm().open()) {
            temperature(store, Tone.TODAY, "stock.notice.temperature");
        }
        long gaps =
                days.stream()
                        .flatMap(day -> Stream.of(day.am(), day.pm()))
                        .filter(HalfDay::gap)
                        .count();
        if (gaps > 0) {
            temperature(store, Tone.LATE, "stock.notice.gaps", gaps);
        }
    }

    private void temperature(StoreView store, Tone tone, String key, Object... arguments) {
        add(
                Banner.of(tone, Icon.ACTIVITY, messages.text(key, arguments))
                        .action(
                                new Anchor(
                                        StockRoutes.of(StockRoutes.TEMPERATURES, store.id())
                                                .route(),
                                        messages.text("stock.notice.to-temperatures"))));
    }
}
