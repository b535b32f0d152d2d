package vn.tram.lists.ui.casepage;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowView;

/**
 * Gives a grid, which asks by offset, the rows of a list, which are paged by their number. It
 * remembers the number at each offset it has come by, so reading on costs one page, however far
 * down; only a jump ahead reads what lies between.
 */
final class RowPages {

    private static final int LONGEST = 500;

    private final OpenCase open;
    private final CaseServices services;
    private final RowFilter filter;
    private final TreeMap<Integer, Integer> numberBefore = new TreeMap<>();

    RowPages(OpenCase open, CaseServices services, RowFilter filter) {
        this.open = open;
        this.services = services;
        this.filter = filter;
        numberBefore.put(0, 0);
    }

    Stream<RowView> fetch(Query<RowView, Void> query) {
        return read(query.getOffset(), query.getLimit()).stream();
    }

    List<RowView> read(int offset, int limit) {
        walkTo(offset);
        if (!numberBefore.containsKey(offset)) {
            return List.of();
        }
        List<RowView> rows = new ArrayList<>();
        while (rows.size() < limit) {
            List<RowView> page = page(offset + rows.size(), limit - rows.size());
            rows.addAll(page);
            if (page.isEmpty()) {
                break;
            }
        }
        return rows;
    }

    private void walkTo(int offset) {
        int at = numberBefore.floorKey(offset);
        while (at < offset) {
            int read = page(at, Math.min(LONGEST, offset - at)).size();
            if (read == 0) {
                return;
            }
            at += read;
        }
    }

    private List<RowView> page(int offset, int limit) {
        List<RowView> page =
                services.rows()
                        .page(
                                open.id(),
                                filter,
                                numberBefore.get(offset),
                                Math.min(LONGEST, limit),
                                open.actor());
        if (!page.isEmpty()) {
            numberBefore.put(offset + page.size(), page.get(page.size() - 1).number());
        }
        return page;
    }
}
