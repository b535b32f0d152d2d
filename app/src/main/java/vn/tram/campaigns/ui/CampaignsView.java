package vn.tram.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tram.campaigns.CampaignPlan.Target;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Campaigns: open ones first, newest first. */
@RolesAllowed({"ADMIN", "PROVINCE"})
@Route(value = CampaignsView.ROUTE, layout = MainLayout.class)
class CampaignsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/campaigns";

    private static final int MOST_UNITS = 3;

    private final transient Campaigns campaigns;
    private final transient AdministrativeUnits units;
    private final transient Products products;
    private final transient CurrentActor current;
    private final transient OpenCampaign open;
    private final transient Messages messages;

    CampaignsView(
            Campaigns campaigns,
            AdministrativeUnits units,
            Products products,
            CurrentActor current,
            OpenCampaign open,
            Messages messages) {
        this.campaigns = campaigns;
        this.units = units;
        this.products = products;
        this.current = current;
        this.open = open;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(t("title"))
                        .actions(
                                Buttons.primary(
                                        t("open"), Icon.PLUS, click -> open.ask(this::reload))));
        Actor actor = current.get();
        List<CampaignView> shown =
                campaigns.all().stream().filter(each -> mine(each, actor)).toList();
        Card card = new Card(t("list"));
        if (shown.isEmpty()) {
            card.put(EmptyState.nothingYet(Icon.FLAG, t("none"), t("none.next")));
        } else {
            card.flush()
                    .put(grid(shown))
                    .foot(new Span(messages.text("campaigns.count", shown.size())));
        }
        add(card);
    }

    /** Administrators see all; a province those that run somewhere in it. */
    private boolean mine(CampaignView campaign, Actor actor) {
        return actor.has(Role.ADMIN)
                || actor.rightsAs(Role.PROVINCE).stream()
                        .anyMatch(
                                right ->
                                        right.unit().isEmpty()
                                                || campaign.units().stream()
                                                        .anyMatch(
                                                                unit ->
                                                                        units.within(
                                                                                unit,
                                                                                right.unit().get(),
                                                                                campaign
                                                                                        .startsOn())));
    }

    private Grid<CampaignView> grid(List<CampaignView> shown) {
        Grid<CampaignView> grid = Grids.dense(CampaignView.class);
        grid.addComponentColumn(each -> TwoLines.of(each.name(), round(each)))
                .setHeader(t("column.name"))
                .setFlexGrow(4);
        grid.addColumn(each -> messages.text("campaigns.period", each.startsOn(), each.endsOn()))
                .setHeader(t("column.period"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addComponentColumn(
                        each ->
                                Arrange.lines(
                                        Texts.wrapping(places(each)),
                                        Texts.quiet(
                                                t(
                                                        each.districtApproves()
                                                                ? "levels.three"
                                                                : "levels.two"))))
                .setHeader(t("column.units"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(t("column.state"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::end).setWidth("100px").setFlexGrow(0);
        grid.setItems(shown);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String round(CampaignView campaign) {
        List<String> facts = new ArrayList<>();
        facts.add(campaign.roundName());
        facts.add(campaign.code());
        if (campaign.plan().roundNo() > 1) {
            facts.add(messages.text("campaigns.plan.round", campaign.plan().roundNo()));
        }
        campaign.plan().target().map(this::target).ifPresent(facts::add);
        campaign.products().stream()
                .map(code -> products.byCode(code).map(Product::name).orElse(code))
                .forEach(facts::add);
        if (!campaign.priorityOrder().isEmpty()) {
            facts.add(t("plan.order"));
        }
        return String.join(" · ", facts);
    }

    private String target(Target target) {
        return target instanceof Target.People people
                ? messages.text("campaigns.plan.people", people.count())
                : messages.text("campaigns.plan.percent", ((Target.Percent) target).percent());
    }

    private String places(CampaignView campaign) {
        String named =
                campaign.units().stream()
                        .sorted()
                        .limit(MOST_UNITS)
                        .map(code -> name(code, campaign))
                        .collect(Collectors.joining(", "));
        int rest = campaign.units().size() - MOST_UNITS;
        return rest > 0 ? messages.text("campaigns.units.more", named, rest) : named;
    }

    private String name(UnitCode code, CampaignView campaign) {
        return units.at(code, campaign.startsOn())
                .map(AdministrativeUnit::name)
                .orElse(code.value());
    }

    private Component state(CampaignView campaign) {
        return campaign.open()
                ? StatusChip.of(Tone.DONE, Icon.CIRCLE_PLAY, t("state.open"))
                : StatusChip.of(Tone.PLAIN, Icon.CIRCLE_STOP, t("state.ended"));
    }

    private Component end(CampaignView campaign) {
        return campaign.open()
                ? Buttons.small(Buttons.quiet(t("end"), event -> askEnd(campaign)))
                : new Span();
    }

    private void askEnd(CampaignView campaign) {
        ConfirmActionDialog.danger(
                        messages.text(
                                "campaigns.end.question", campaign.name(), campaign.roundName()),
                        t("end.consequence"),
                        t("end.verb"),
                        messages)
                .does(() -> campaigns.end(campaign.id(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("ended"));
                            reload();
                        })
                .open();
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("campaigns." + key);
    }
}
