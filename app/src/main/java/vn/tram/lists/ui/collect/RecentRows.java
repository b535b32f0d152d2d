package vn.tram.lists.ui.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowView;
import vn.tram.staff.Actor;

/** The last rows of a list, newest first. */
final class RecentRows {

    static final int SHOWN = 10;

    private static final int STRETCH = 500;

    private final ListRows rows;

    RecentRows(ListRows rows) {
        this.rows = rows;
    }

    /**
     * @param total how many rows the list has; numbers have gaps where rows were removed, so the
     *     end is looked for from there on
     */
    List<RowView> of(ListId list, int total, Actor actor) {
        int after = Math.max(0, total - SHOWN);
        List<RowView> last = new ArrayList<>();
        List<RowView> page;
        do {
            page = rows.page(list, RowFilter.all(), after, STRETCH, actor);
            last.addAll(page);
            last = new ArrayList<>(last.subList(Math.max(0, last.size() - SHOWN), last.size()));
            after = page.isEmpty() ? after : page.get(page.size() - 1).number();
        } while (page.size() == STRETCH);
        Collections.reverse(last);
        return last;
    }
}
