package vn.tram.sessions.ui.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.tram.sessions.SessionState;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.SessionLot;

/** Lots in the session's hands that nobody may inject now: whoever lets it go on has to know. */
final class HeldLots {

    private HeldLots() {}

    static Optional<Banner> banner(OpenSession open, SessionServices services) {
        return numbers(open, services)
                .map(
                        lots ->
                                Banner.of(
                                        Tone.HOLD,
                                        Icon.LOCK,
                                        services.text("held-lots", lots),
                                        services.text("held-lots.who")));
    }

    /** Numbers of the lots, with commas between them. */
    static Optional<String> numbers(OpenSession open, SessionServices services) {
        if (open.state() != SessionState.RUNNING) {
            return Optional.empty();
        }
        String numbers =
                services.vaccine().issued(open.id(), open.actor()).stream()
                        .filter(lot -> lot.held() && lot.open() > 0)
                        .map(SessionLot::lot)
                        .map(lot -> lot.number())
                        .collect(Collectors.joining(", "));
        return Optional.of(numbers).filter(any -> !any.isEmpty());
    }
}
