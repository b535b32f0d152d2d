package vn.tram.worklist;

import java.util.List;

/**
 * A stretch of one group of the inbox, earliest due first; the next stretch begins after its last
 * item.
 */
public record InboxPage(List<WorkItem> items, boolean more) {}
