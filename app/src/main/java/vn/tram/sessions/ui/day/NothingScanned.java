package vn.tram.sessions.ui.day;

import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;

/** Before a vial was scanned. */
class NothingScanned extends Card {

    NothingScanned(DayServices services) {
        fill();
        put(
                EmptyState.nothingYet(
                        Icon.SCAN_LINE,
                        services.text("scan.nothing"),
                        services.text("scan.nothing.what")));
    }
}
