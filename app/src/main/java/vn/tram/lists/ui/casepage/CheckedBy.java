package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListSummary;
import vn.tram.shell.kit.Icon;

/** Who has looked at the list before the official, and when. */
class CheckedBy extends UnorderedList {

    private final transient CaseServices services;

    CheckedBy(OpenCase open, CaseServices services) {
        this.services = services;
        addClassName("checked-by");
        ListSummary list = open.list();
        line(services.text("checked.station"), list.reviewedBy(), list.reviewedAt());
        line(
                services.text(
                        list.identifiedBy().isPresent() ? "checked.police" : "checked.system"),
                list.identifiedBy(),
                list.identifiedAt());
        List<DecisionView> decisions = services.decisions().decisions(open.id(), open.actor());
        decisions.stream()
                .filter(DecisionView::inForce)
                .forEach(
                        decision ->
                                line(
                                        services.text("checked.commune", decision.number()),
                                        Optional.of(decision.signerName()),
                                        Optional.of(decision.decidedAt())));
    }

    private void line(String what, Optional<String> who, Optional<Instant> when) {
        if (when.isEmpty()) {
            return;
        }
        Span bold = new Span(what);
        bold.addClassName("bb");
        String at =
                services.messages().formats().shortDateTime(when.get(), services.clock().instant());
        Span rest = new Span(who.map(name -> name + ", " + at).orElse(at));
        rest.addClassName("m2");
        Div row = new Div(Icon.CIRCLE_CHECK.create(), bold, rest);
        row.addClassNames("row", "wrap", "s");
        add(new ListItem(row));
    }
}
