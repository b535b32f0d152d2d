package vn.tram.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.kernel.UnitLevel;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.CurrentActor;

/**
 * The division of the country on a day, from provinces down to communes, and the facilities that
 * lie in the unit that is open.
 */
@RolesAllowed("ADMIN")
@Route(value = UnitsView.ROUTE, layout = MainLayout.class)
class UnitsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/units";

    private static final int MOST = 200;

    private final transient AdministrativeUnits units;
    private final transient Facilities facilities;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient Clock clock;

    UnitsView(
            AdministrativeUnits units,
            Facilities facilities,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UnitsAddress address =
                UnitsAddress.of(
                        PageAddress.of(event.getLocation()),
                        messages.formats().localDate(clock.instant()));
        Optional<AdministrativeUnit> open =
                address.unit().flatMap(code -> units.at(code, address.day()));
        add(header(address, open), filters(address));
        Component list =
                new UnitListCard(
                        rows(address, open),
                        address,
                        units,
                        messages,
                        address.typed().isPresent() ? MOST : Integer.MAX_VALUE);
        if (open.isPresent() && address.typed().isEmpty()) {
            Component inside =
                    new FacilitiesCard(
                            open.get(), address.day(), facilities, current, messages, this::reload);
            boolean commune = open.get().level() == UnitLevel.COMMUNE;
            add(commune ? inside : SideBySide.ofCase(list, inside));
        } else {
            add(list);
        }
    }

    private List<AdministrativeUnit> rows(UnitsAddress address, Optional<AdministrativeUnit> open) {
        return address.typed()
                .map(typed -> units.search(typed, address.day(), MOST))
                .orElseGet(() -> units.children(open.map(AdministrativeUnit::code), address.day()));
    }

    private PageHeader header(UnitsAddress address, Optional<AdministrativeUnit> open) {
        PageHeader header =
                new PageHeader(open.map(AdministrativeUnit::name).orElseGet(() -> t("title")));
        open.ifPresent(unit -> header.crumbs(messages, crumbs(address, unit)));
        return header.facts(Texts.quiet(facts(address, open)))
                .actions(
                        Buttons.secondary(
                                t("import"),
                                Icon.FILE_UP,
                                event -> PageAddress.of(UnitImportView.ROUTE).open()));
    }

    private String facts(UnitsAddress address, Optional<AdministrativeUnit> open) {
        return open.map(
                        unit ->
                                messages.text(
                                        "units.facts.unit",
                                        unit.code().value(),
                                        unit.validFrom(),
                                        address.day()))
                .orElseGet(() -> messages.text("units.facts", address.day()));
    }

    private List<Crumb> crumbs(UnitsAddress address, AdministrativeUnit unit) {
        List<AdministrativeUnit> line = new ArrayList<>(units.ancestry(unit.code(), address.day()));
        Collections.reverse(line);
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(t("country"), address.in(Optional.empty()).route()));
        for (AdministrativeUnit each : line) {
            boolean here = each.code().equals(unit.code());
            crumbs.add(
                    here
                            ? Crumb.here(each.name())
                            : new Crumb(each.name(), address.in(Optional.of(each.code())).route()));
        }
        return crumbs;
    }

    private FilterBar filters(UnitsAddress address) {
        FilterBar bar =
                new FilterBar(messages, () -> PageAddress.of(ROUTE).open())
                        .search(
                                t("search"),
                                address.typed().orElse(""),
                                typed -> address.typed(typed).open());
        DatePicker day = Fields.date("", messages);
        day.setAriaLabel(t("day"));
        day.setValue(address.day());
        day.setPrefixComponent(Texts.quiet(t("day")));
        bar.put(day);
        bar.mark(day, address.dayChosen());
        day.addValueChangeListener(event -> address.day(event.getValue()).open());
        return bar;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("units." + key);
    }
}
