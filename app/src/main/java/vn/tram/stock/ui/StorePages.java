package vn.tram.stock.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.StoreId;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;

/**
 * The stores that a reader may choose among, their own first: fetched page by page while somebody
 * scrolls, from the beginning again when the text changes.
 */
class StorePages {

    private static final int PAGE = 50;

    private final List<StoreView> own;
    private final Stores stores;
    private final CurrentActor current;
    private final List<StoreView> fetched = new ArrayList<>();
    private String text = "";
    private Optional<StoreId> last = Optional.empty();
    private boolean all;

    StorePages(List<StoreView> own, Stores stores, CurrentActor current) {
        this.own = own;
        this.stores = stores;
        this.current = current;
        begin("");
    }

    /** So many stores whose name contains the text, from the place on. */
    List<StoreView> of(String asked, int from, int count) {
        if (!asked.equals(text)) {
            begin(asked);
        }
        while (!all && fetched.size() < from + count) {
            fetch();
        }
        int end = Math.min(fetched.size(), from + count);
        return from >= end ? List.of() : List.copyOf(fetched.subList(from, end));
    }

    private void begin(String asked) {
        text = asked;
        fetched.clear();
        last = Optional.empty();
        all = false;
        if (asked.isEmpty()) {
            fetched.addAll(own);
        }
    }

    private void fetch() {
        List<StoreView> page = stores.visible(text, last, PAGE, current.get());
        all = page.size() < PAGE;
        page.stream().filter(store -> !fetched.contains(store)).forEach(fetched::add);
        if (!page.isEmpty()) {
            last = Optional.of(page.get(page.size() - 1).id());
        }
    }
}
