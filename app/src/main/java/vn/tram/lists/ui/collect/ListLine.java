package vn.tram.lists.ui.collect;

import java.util.Optional;
import vn.tram.lists.ListSummary;
import vn.tram.worklist.WorkItem;

/**
 * A line of the overview.
 *
 * @param task the open task, where the list waits for somebody
 * @param halted the system gave up its work on the list, which stands still
 */
record ListLine(ListSummary list, int rows, Optional<WorkItem> task, boolean halted) {}
