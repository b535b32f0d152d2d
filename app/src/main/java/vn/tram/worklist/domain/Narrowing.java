package vn.tram.worklist.domain;

import java.util.ArrayList;
import java.util.List;
import vn.tram.kernel.SearchKey;
import vn.tram.worklist.InboxFilter;

/** What a filter adds to the conditions of a queue, beside its due dates. */
record Narrowing(String condition, List<Object> arguments) {

    static Narrowing of(InboxFilter filter) {
        StringBuilder condition = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        filter.text()
                .ifPresent(
                        text -> {
                            condition.append("AND title_key LIKE CONCAT('%', ?, '%') ");
                            arguments.add(SearchKey.of(text));
                        });
        filter.task()
                .ifPresent(
                        task -> {
                            condition.append("AND task_key = ? ");
                            arguments.add(task);
                        });
        filter.campaign()
                .ifPresent(
                        campaign -> {
                            condition.append("AND campaign_id = ? ");
                            arguments.add(campaign);
                        });
        return new Narrowing(condition.toString(), arguments);
    }
}
