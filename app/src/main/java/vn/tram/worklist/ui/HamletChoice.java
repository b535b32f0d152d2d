package vn.tram.worklist.ui;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.kernel.SearchKey;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxPage;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/**
 * The hamlets that somebody may narrow work to: those of the earliest tasks of each group. Who has
 * more than that finds any other by typing its name into the text filter.
 */
@Component
class HamletChoice {

    private static final int ASKED = 100;
    private static final int MOST = 40;

    private final Worklist worklist;
    private final Messages messages;

    HamletChoice(Worklist worklist, Messages messages) {
        this.worklist = worklist;
        this.messages = messages;
    }

    /** Two ways to write one hamlet are one choice. */
    List<String> of(Actor actor) {
        return worklist.beginnings(actor, InboxTab.ALL, InboxFilter.none(), ASKED).values().stream()
                .map(InboxPage::items)
                .flatMap(Collection::stream)
                .map(WorkItem::hamlets)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(SearchKey::of, hamlet -> hamlet, (one, other) -> one))
                .values()
                .stream()
                .sorted(Collator.getInstance(messages.locale()))
                .limit(MOST)
                .toList();
    }
}
