package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.Formats;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** Opens a session: for which campaign, where, when, with which vaccine and how many desks. */
@RolesAllowed("STATION")
@Route(value = SessionRoutes.NEW, layout = MainLayout.class)
class NewSessionView extends Page implements HasDynamicTitle {

    private static final int MOST_FACILITIES = 200;

    private final transient SessionServices services;
    private final transient SessionFields fields;
    private final ComboBox<CampaignView> campaign = new ComboBox<>();
    private final ComboBox<Facility> facility = new ComboBox<>();
    private final Div notice = new Div();

    NewSessionView(SessionServices services) {
        this.services = services;
        this.fields = new SessionFields(services);
        add(
                new PageHeader(services.text("new.title"))
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(services.text("menu"), SessionRoutes.SESSIONS),
                                        Crumb.here(services.text("new.title")))));
        List<CampaignView> open = campaigns();
        List<Facility> own = facilities();
        if (open.isEmpty()) {
            add(
                    new Card()
                            .put(
                                    EmptyState.nothingYet(
                                            Icon.FLAG,
                                            services.text("new.no-campaign"),
                                            services.text("new.no-campaign.next"))));
        } else if (own.isEmpty()) {
            add(
                    new Card()
                            .put(
                                    EmptyState.nothingYet(
                                            Icon.BUILDING_2,
                                            services.text("new.no-facility"),
                                            services.text("new.no-facility.next"))));
        } else {
            add(form(open, own));
        }
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("new.title"));
    }

    private Card form(List<CampaignView> open, List<Facility> own) {
        campaign.setLabel(services.text("field.campaign"));
        campaign.setItemLabelGenerator(one -> one.name() + ", " + one.roundName());
        campaign.setItems(open);
        facility.setLabel(services.text("field.facility"));
        facility.setItemLabelGenerator(Facility::name);
        facility.setItems(own);
        facility.setReadOnly(own.size() == 1);
        campaign.addValueChangeListener(event -> offer());
        facility.addValueChangeListener(event -> offer());
        facility.setValue(own.get(0));
        campaign.setValue(open.get(0));
        Card card = new Card(services.text("new.plan"));
        Div form = new Div(Arrange.pair(campaign, facility));
        form.addClassName("session-form");
        form.add(fields.all());
        Button opening =
                Buttons.primary(
                        services.text("new.open"), Icon.USERS, event -> open(event.getSource()));
        opening.setDisableOnClick(true);
        card.put(notice, form)
                .actions(
                        opening,
                        Buttons.quiet(
                                services.text("new.later"),
                                event -> UI.getCurrent().navigate(SessionRoutes.SESSIONS)));
        return card;
    }

    private void offer() {
        if (campaign.isEmpty() || facility.isEmpty()) {
            return;
        }
        fields.offer(campaign.getValue(), neighbours(facility.getValue().commune()));
    }

    private List<AdministrativeUnit> neighbours(UnitCode commune) {
        LocalDate today = today();
        Optional<UnitCode> above =
                services.units().ancestry(commune, today).stream()
                        .filter(unit -> unit.level() != UnitLevel.COMMUNE)
                        .map(AdministrativeUnit::code)
                        .findFirst();
        return above
                .map(code -> services.units().children(Optional.of(code), today))
                .orElse(List.of())
                .stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && !unit.code().equals(commune))
                .sorted(Comparator.comparing(AdministrativeUnit::name))
                .toList();
    }

    private List<CampaignView> campaigns() {
        return services.currentActor().get().rightsAs(Role.STATION).stream()
                .flatMap(
                        right ->
                                right
                                        .unit()
                                        .map(services.campaigns()::in)
                                        .orElseGet(services.campaigns()::all)
                                        .stream())
                .distinct()
                .filter(CampaignView::open)
                .sorted(Comparator.comparing(CampaignView::startsOn).reversed())
                .toList();
    }

    private List<Facility> facilities() {
        return services.currentActor().get().rightsAs(Role.STATION).stream()
                .flatMap(this::facilities)
                .distinct()
                .filter(
                        one ->
                                one.kind() == FacilityKind.HEALTH_STATION
                                        || one.kind() == FacilityKind.HOSPITAL)
                .toList();
    }

    private Stream<Facility> facilities(Right right) {
        if (right.facility().isPresent()) {
            return right.facility().flatMap(services.facilities()::byId).stream();
        }
        return right
                .unit()
                .map(unit -> services.facilities().search("", unit, today(), MOST_FACILITIES))
                .orElse(List.of())
                .stream();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
    }

    private void open(Button pressed) {
        notice.removeAll();
        if (!fields.complete() || campaign.isEmpty() || facility.isEmpty()) {
            pressed.setEnabled(true);
            return;
        }
        Outcome<SessionId> opened =
                services.sessions()
                        .open(
                                fields.asked(campaign.getValue().id(), facility.getValue().id()),
                                services.currentActor().get());
        if (opened instanceof Outcome.Refused<SessionId> refused) {
            notice.add(
                    Banner.refused(services.messages().refusal(refused.refusal())).focusOnAttach());
            pressed.setEnabled(true);
            return;
        }
        String code =
                services.sessions()
                        .byId(opened.value(), services.currentActor().get())
                        .map(SessionView::code)
                        .orElseThrow();
        UI.getCurrent().navigate(SessionRoutes.session(code));
    }
}
