package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListDuplicates.Decision;
import vn.tram.lists.ListDuplicates.Pair;
import vn.tram.lists.RowId;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.Toasts;

/** The pairs that may be one person: undecided first, the one to decide next has focus. */
class DuplicatesTab implements TabContent {

    private static final int PAGE = 20;

    private final OpenCase open;
    private final CaseServices services;
    private final CaseRefresh refresh;
    private final Div list = new Div();
    private final boolean deciding;
    private int shown;

    DuplicatesTab(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        this.deciding = open.may(ListAction.DECIDE_DUPLICATES);
        list.addClassName("pairs");
        more();
        if (shown == 0) {
            list.add(
                    EmptyState.allDone(
                            services.text("pairs.none"), services.text("pairs.none.next")));
        }
    }

    @Override
    public Component content() {
        return list;
    }

    @Override
    public List<Component> foot() {
        if (!deciding || open.counts().openDuplicates() == 0) {
            return List.of(new Span(services.text("pairs.open", open.counts().openDuplicates())));
        }
        ListKeys keys =
                ListKeys.on(list, services.messages())
                        .key("1", services.text("pairs.same"), () -> focused(Decision.SAME))
                        .key(
                                "2",
                                services.text("pairs.different"),
                                () -> focused(Decision.DIFFERENT));
        return List.of(
                new Span(services.text("pairs.open", open.counts().openDuplicates())),
                keys.hints());
    }

    private void more() {
        List<Pair> pairs = services.duplicates().pairs(open.id(), shown, PAGE, open.actor());
        boolean first = shown == 0;
        for (Pair pair : pairs) {
            PairCard card =
                    new PairCard(pair, open, services, deciding, this::decide, this::repair);
            list.add(card);
            if (first && deciding && pair.decision() == null) {
                card.focusWhenShown();
                first = false;
            }
        }
        shown += pairs.size();
        if (pairs.size() == PAGE) {
            list.add(
                    Buttons.quiet(
                            services.text("more"),
                            Icon.CHEVRON_DOWN,
                            event -> {
                                event.getSource().removeFromParent();
                                more();
                            }));
        }
    }

    private void focused(Decision decision) {
        list.getChildren()
                .filter(PairCard.class::isInstance)
                .map(PairCard.class::cast)
                .filter(PairCard::hasFocus)
                .findFirst()
                .filter(card -> card.mayBe(decision))
                .ifPresent(card -> decide(card, decision));
    }

    /** Two people with one number: the number is mended first. */
    private void repair(PairCard card) {
        services.rows()
                .byId(new RowId(card.pair().row().id()), open.actor())
                .ifPresent(row -> new RowRepairs(open, services, refresh).edit(row));
    }

    private void decide(PairCard card, Decision decision) {
        Outcome<Void> outcome =
                services.duplicates().decide(card.pair().id(), decision, open.actor());
        if (outcome instanceof Outcome.Refused<Void> refused) {
            card.add(Banner.refused(refused.refusal(), services.messages()));
            card.ready();
            return;
        }
        Toasts.success(services.text("toast.pair-" + decision.name()));
        refresh.again();
    }
}
