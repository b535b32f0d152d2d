package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.lists.ListRows.FaultCount;
import vn.tram.lists.ui.FaultWords;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.CountBars;
import vn.tram.shell.kit.CountBars.Bar;
import vn.tram.shell.kit.Tone;

/** Why rows are faulty: how many by kind of fault and column. */
class FaultOverview extends Div {

    private static final int MOST = 6;

    FaultOverview(List<FaultCount> counts, int faultyRows, Messages messages) {
        FaultWords words = new FaultWords(messages);
        List<FaultCount> hard = counts.stream().filter(FaultCount::hard).toList();
        List<FaultCount> soft = counts.stream().filter(count -> !count.hard()).toList();
        if (!hard.isEmpty()) {
            String rows = messages.formats().number(faultyRows);
            add(new H2(messages.text("lists-collect.import.why", rows)));
            add(bars(hard, Tone.LATE, words, messages));
        }
        if (!soft.isEmpty()) {
            add(new H2(messages.text("lists-collect.import.look")));
            add(bars(soft, Tone.TODAY, words, messages));
        }
        addClassName("fault-overview");
    }

    private static Div bars(
            List<FaultCount> counts, Tone tone, FaultWords words, Messages messages) {
        Div block =
                new Div(
                        new CountBars(
                                counts.stream()
                                        .limit(MOST)
                                        .map(
                                                count ->
                                                        new Bar(
                                                                words.kind(count.code()),
                                                                words.column(count.field()),
                                                                count.rows(),
                                                                tone))
                                        .toList(),
                                messages));
        if (counts.size() > MOST) {
            Span more =
                    new Span(
                            messages.text("lists-collect.import.more-kinds", counts.size() - MOST));
            more.addClassNames("s", "m3");
            block.add(more);
        }
        return block;
    }
}
