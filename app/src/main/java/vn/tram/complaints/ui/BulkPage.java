package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.complaints.BulkCorrections;
import vn.tram.complaints.BulkRow;
import vn.tram.complaints.BulkRow.Result;
import vn.tram.complaints.BulkState;
import vn.tram.complaints.BulkView;
import vn.tram.complaints.Proposal;
import vn.tram.kernel.Outcome;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;

/** One slip of a session: what it rests on, the second person's word, and a row for each dose. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = ComplaintRoutes.BULKS + "/:" + ComplaintRoutes.CODE, layout = MainLayout.class)
class BulkPage extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    private static final int PORTION = 100;

    private final transient ComplaintServices services;
    private final transient List<BulkRow> rows = new ArrayList<>();
    private transient BulkView bulk;

    BulkPage(ComplaintServices services) {
        this.services = services;
        addClassName("case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(ComplaintRoutes.CODE).orElse("");
        Optional<BulkView> found = services.bulks().byCode(code, actor());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        bulk = found.get();
        show(PORTION);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(bulk == null ? "" : bulk.code());
    }

    private Actor actor() {
        return services.currentActor().get();
    }

    /** While the platform is at work, so that nothing that is typed is lost. */
    @Override
    public void minutePassed() {
        if (bulk != null && bulk.state().running()) {
            reload();
        }
    }

    private void reload() {
        services.bulks()
                .byCode(bulk.code(), actor())
                .ifPresent(
                        found -> {
                            bulk = found;
                            show(Math.max(PORTION, rows.size()));
                        });
    }

    private void show(int atLeast) {
        removeAll();
        rows.clear();
        add(
                new PageHeader(BulkWords.title(bulk, services))
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(
                                                services.text("menu"), ComplaintRoutes.COMPLAINTS),
                                        Crumb.here(bulk.code())))
                        .facts(
                                BulksCard.chip(bulk, services),
                                Texts.quiet(
                                        services.text(
                                                "bulk.examined",
                                                bulk.examinedByName(),
                                                services.messages()
                                                        .formats()
                                                        .dateTime(bulk.examinedAt())))));
        Div main = new Div();
        main.addClassName("stack");
        if (bulk.state() == BulkState.APPROVING) {
            main.add(decision());
        }
        main.add(list(atLeast));
        add(SideBySide.ofCase(main, facts(), sums()));
        if (bulk.state().running()) {
            add(running());
        }
    }

    /** Says that it goes on by itself, and looks again. */
    private Component running() {
        return Banner.of(
                        Tone.TODAY,
                        Icon.LOADER,
                        services.text("bulk.running"),
                        services.text("bulk.running.next"))
                .action(
                        Buttons.small(
                                Buttons.secondary(services.text("bulk.look"), event -> reload())));
    }

    private Card facts() {
        DetailsList facts =
                new DetailsList()
                        .row(
                                services.text("record.session"),
                                new Anchor("sessions/" + bulk.sessionCode(), bulk.sessionCode()))
                        .row(services.text("basis.short"), bulk.basis());
        bulk.decidedByName().ifPresent(name -> facts.row(services.text("bulk.decided"), name));
        if (!bulk.decisionWords().isEmpty()) {
            facts.row(services.text("bulk.words"), bulk.decisionWords());
        }
        return new Card(services.text("bulk.facts")).put(facts);
    }

    private Card sums() {
        List<StatRow.Stat> stats = new ArrayList<>();
        for (Result result : Result.values()) {
            if (bulk.of(result) > 0) {
                stats.add(
                        new StatRow.Stat(
                                bulk.of(result),
                                words(result),
                                result == Result.LEFT ? Tone.TODAY : Tone.PLAIN));
            }
        }
        return new Card(services.text("bulk.sums")).put(StatRow.of(stats, services.messages()));
    }

    private String words(Result result) {
        return services.messages().text("complaints.bulk-row." + result.code());
    }

    private Card decision() {
        TextArea words = new TextArea(services.text("approval.words"));
        words.setMaxLength(Proposal.BASIS_MOST);
        words.setWidthFull();
        Div notice = new Div();
        Button approve =
                Buttons.primary(
                        services.text("bulk.verb.approve", bulk.of(Result.READY)),
                        Icon.STAMP,
                        event ->
                                done(
                                        services.bulks()
                                                .approve(bulk.id(), bulk.revision(), actor()),
                                        notice));
        return new Card(services.text("bulk.decision"))
                .put(
                        new Span(
                                services.text(
                                        "bulk.decision.line",
                                        bulk.examinedByName(),
                                        bulk.of(Result.READY))),
                        words,
                        notice)
                .actions(
                        approve,
                        Buttons.secondary(
                                services.text("verb.send-back"),
                                Icon.UNDO_2,
                                event ->
                                        done(
                                                services.bulks()
                                                        .sendBack(
                                                                bulk.id(),
                                                                words.getValue(),
                                                                actor()),
                                                notice)));
    }

    private void done(Outcome<Void> outcome, Div notice) {
        notice.removeAll();
        if (outcome instanceof Outcome.Refused<Void> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        Toasts.success(services.text("approval.done"));
        reload();
    }

    private Card list(int atLeast) {
        Card card = new Card(services.text("bulk.rows")).flush();
        Div lines = new Div();
        Button more = Buttons.secondary(services.text("more", PORTION), event -> {});
        more.addClickListener(event -> more.setVisible(load(lines, PORTION)));
        card.put(lines);
        if (load(lines, atLeast)) {
            card.foot(more);
        }
        return card;
    }

    private boolean load(Div lines, int limit) {
        int after = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).row();
        int wanted = Math.min(limit, BulkCorrections.MOST_ROWS);
        List<BulkRow> page = services.bulks().rows(bulk.id(), after, wanted, actor());
        rows.addAll(page);
        page.forEach(row -> lines.add(line(row)));
        return page.size() == wanted;
    }

    private Component line(BulkRow row) {
        Div who =
                new Div(
                        new Div(
                                new Anchor(
                                        "people/" + row.person().value(),
                                        row.row() + ". " + row.name())),
                        Texts.quiet(services.text("bulk.dose", row.number())));
        row.complaint()
                .ifPresent(
                        code ->
                                who.add(
                                        new Span(" · "),
                                        new Anchor(ComplaintRoutes.complaint(code), code)));
        who.addClassName("grow");
        Div line = new Div(who, result(row));
        line.addClassNames("row", "complaint-line");
        return line;
    }

    private Component result(BulkRow row) {
        Optional<String> outcome =
                row.outcome()
                        .filter(any -> row.result() == Result.AGREED)
                        .map(how -> services.messages().text("complaints.outcome." + how.code()));
        Tone tone =
                switch (row.result()) {
                    case CORRECTED -> Tone.DONE;
                    case AGREED -> outcome.isPresent() ? Tone.DONE : Tone.TODAY;
                    case LEFT -> Tone.LATE;
                    case WAITING, READY, RETURNED -> Tone.PLAIN;
                };
        Div both =
                new Div(
                        StatusChip.of(
                                tone, icon(row.result()), outcome.orElse(words(row.result()))));
        row.refusal()
                .ifPresent(
                        code ->
                                both.add(
                                        new Div(
                                                Texts.quiet(
                                                        services.messages().has("refusal." + code)
                                                                ? services.messages()
                                                                        .text("refusal." + code)
                                                                : code))));
        return both;
    }

    private static Icon icon(Result result) {
        return switch (result) {
            case WAITING -> Icon.HOURGLASS;
            case READY -> Icon.LIST_CHECKS;
            case AGREED, CORRECTED -> Icon.CHECK;
            case LEFT -> Icon.CIRCLE_X;
            case RETURNED -> Icon.UNDO_2;
        };
    }
}
