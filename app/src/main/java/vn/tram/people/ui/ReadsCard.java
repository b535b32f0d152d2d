package vn.tram.people.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.people.PersonId;
import vn.tram.people.PersonRead;
import vn.tram.people.PersonReads;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Timeline.Kind;
import vn.tram.staff.CurrentActor;

/** Who read or changed the record, newest first; more on demand. */
class ReadsCard extends Card {

    private static final int PORTION = 10;

    private final transient PersonId person;
    private final transient PersonReads reads;
    private final transient CurrentActor reader;
    private final transient Messages messages;
    private final transient List<PersonRead> shown = new ArrayList<>();

    ReadsCard(PersonId person, PersonReads reads, CurrentActor reader, Messages messages) {
        super(messages.text("person.reads"));
        this.person = person;
        this.reads = reads;
        this.reader = reader;
        this.messages = messages;
        more();
    }

    private void more() {
        Optional<Long> before =
                shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1).id());
        List<PersonRead> next = reads.of(person, reader.get(), before, PORTION);
        shown.addAll(next);
        body().removeAll();
        put(Timeline.of(shown.stream().map(this::entry).toList(), messages));
        if (next.size() == PORTION) {
            Button more = Buttons.quiet(messages.text("person.reads.more"), event -> more());
            more.setDisableOnClick(true);
            put(more);
        }
    }

    private Entry entry(PersonRead read) {
        String reason =
                read.reason().map(text -> messages.text("person.reads.reason", text)).orElse("");
        return new Entry(
                Kind.HAPPENED,
                read.actorName(),
                messages.text("audit." + read.action()),
                reason,
                read.at());
    }
}
