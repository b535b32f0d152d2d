package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListSummary;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.ListStateChip;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/** Way back, title, state and the facts that never change. */
class CaseHead extends PageHeader {

    private final transient OpenCase open;
    private final transient CaseServices services;
    private final transient CaseRefresh refresh;

    CaseHead(OpenCase open, CaseServices services, CaseRefresh refresh) {
        super(open.list().title());
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        crumbs(
                services.messages(),
                List.of(
                        new Crumb(services.text("lists"), ListRoutes.LISTS),
                        Crumb.here(open.list().code())));
        facts(
                open.halted().isPresent()
                        ? ListStateChip.halted(open.state(), services.messages())
                        : ListStateChip.of(open.state(), services.messages()),
                new Span(String.join(" · ", sentences())));
        if (open.may(ListAction.WITHDRAW)) {
            actions(
                    Buttons.quiet(
                            services.text("withdraw"), Icon.CIRCLE_X, event -> askToWithdraw()));
        }
    }

    private List<String> sentences() {
        ListSummary list = open.list();
        List<String> sentences = new ArrayList<>();
        sentences.add(services.text("people", open.counts().total()));
        sentences.add(list.facilityName().orElse(list.madeByName()));
        sentences.add(list.communeName());
        sentences.add(list.roundName());
        rulesSince(list.eventDate())
                .ifPresent(
                        day ->
                                sentences.add(
                                        services.text(
                                                "rules", services.messages().formats().date(day))));
        return sentences;
    }

    /** Since when the deadlines that this list keeps are in force. */
    private Optional<LocalDate> rulesSince(LocalDate eventDate) {
        return services.deadlines().all(eventDate).stream()
                .filter(rule -> rule.code().startsWith(SubjectListApproval.KEY + "."))
                .map(DeadlineRuleView::validFrom)
                .max(LocalDate::compareTo);
    }

    private void askToWithdraw() {
        ReasonDialog.danger(
                        services.text("withdraw.question", open.list().code()),
                        services.text("withdraw.consequence"),
                        services.text("withdraw.reason"),
                        services.text("withdraw"),
                        services.messages())
                .standardReasons(StandardReasons.of("withdraw", services))
                .does(reason -> services.lists().withdraw(open.id(), reason, open.actor()))
                .then(
                        () -> {
                            Toasts.success(services.text("toast.withdrawn", open.list().code()));
                            refresh.again();
                        })
                .open();
    }
}
