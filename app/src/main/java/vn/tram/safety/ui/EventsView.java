package vn.tram.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.ui.LineListPanel;
import vn.tram.safety.surveillance.ui.SurveillanceTabs;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

/** Cases of the reader's units, the one recorded last first; the filters stand in the address. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = SafetyRoutes.EVENTS, layout = MainLayout.class)
class EventsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LineListPanel.Maker lines;
    private final transient SurveillanceTabs tabs;
    private final transient CurrentActor current;
    private final transient SafetyWords words;

    EventsView(
            LineListPanel.Maker lines,
            SurveillanceTabs tabs,
            CurrentActor current,
            SafetyWords words) {
        this.lines = lines;
        this.tabs = tabs;
        this.current = current;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress address = PageAddress.of(event.getLocation());
        removeAll();
        PageHeader header =
                new PageHeader(words.text("title"))
                        .beside(
                                tabs.of(
                                        SurveillanceTabs.LIST,
                                        CaseFilter.read(address.parameters())));
        boolean files = current.get().has(Role.STATION) || current.get().has(Role.PROVINCE);
        if (files) {
            header.actions(
                    Buttons.primary(
                            words.text("file"),
                            Icon.HEART_PULSE,
                            click -> UI.getCurrent().navigate(SafetyRoutes.FILE)));
        }
        if (current.get().has(Role.PROVINCE)) {
            header.actions(
                    Buttons.secondary(
                            words.text("council.title"),
                            Icon.USERS,
                            click ->
                                    click.getSource()
                                            .getUI()
                                            .ifPresent(ui -> ui.navigate(SafetyRoutes.COUNCIL))));
        }
        add(header, lines.of(address));
    }
}
