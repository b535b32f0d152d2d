package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.StoreView;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.StoreWatch;
import vn.tram.stock.Temperatures.Watched;

/** For those above: how many of the other stores that they see were not watched as they must be. */
final class OtherStores {

    private OtherStores() {}

    static Optional<Component> lapses(StoreView here, Watched watched, Messages messages) {
        List<StoreWatch> late =
                watched.stores().stream()
                        .filter(one -> !one.store().id().equals(here.id()))
                        .filter(one -> one.gaps() + one.outOfRange() > 0)
                        .toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Banner.of(
                                Tone.LATE,
                                Icon.ACTIVITY,
                                messages.text(
                                        watched.capped()
                                                ? "stock.notice.others.capped"
                                                : "stock.notice.others",
                                        late.size(),
                                        Temperatures.WATCHED_DAYS),
                                ChosenStore.name(late.get(0).store(), messages))
                        .action(
                                new Anchor(
                                        StockRoutes.of(StockRoutes.TEMPERATURES, here.id()).route(),
                                        messages.text("stock.notice.to-others"))));
    }
}
