package vn.tram.worklist.domain;

import java.util.ArrayList;
import java.util.List;
import vn.tram.kernel.SearchKey;
import vn.tram.worklist.InboxFilter;

/** What a filter adds to the conditions of a queue, beside its due dates. */
record Narrowing(String condition, List<Object> arguments) {

    /** A search key has letters, digits and spaces only: % and _ never reach the pattern. */
    private static final String WORDS =
            "AND (title_key LIKE CONCAT('%', ?, '%') OR hamlet_keys LIKE CONCAT('%', ?, '%')) ";

    /** A text without a letter or digit, as "%", is in no title. */
    private static final String NOTHING = "AND FALSE ";

    static Narrowing of(InboxFilter filter) {
        StringBuilder condition = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        filter.text()
                .ifPresent(
                        text -> {
                            String key = SearchKey.of(text);
                            condition.append(key.isEmpty() ? NOTHING : WORDS);
                            if (!key.isEmpty()) {
                                arguments.add(key);
                                arguments.add(key);
                            }
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
        filter.hamlet()
                .ifPresent(
                        hamlet -> {
                            condition.append("AND hamlet_keys LIKE CONCAT('%;', ?, ';%') ");
                            arguments.add(SearchKey.of(hamlet));
                        });
        return new Narrowing(condition.toString(), arguments);
    }
}
