package vn.tram.lists.ui.collect;

import java.util.Optional;
import vn.tram.lists.ListSummary;
import vn.tram.worklist.WorkItem;

/**
 * A line of the overview.
 *
 * @param task the open task, where the list waits for somebody
 */
record ListLine(ListSummary list, int rows, Optional<WorkItem> task) {}
