package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.StaffWarning;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffSummary;

/** Who does what at which desk, and what the assignment lacks. */
class StaffTab extends Div {

    private final transient OpenSession open;
    private final transient SessionServices services;
    private final transient SessionRefresh refresh;

    StaffTab(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        addClassName("session-staff");
        List<PlannedStaff> staff = services.plans().staff(open.id(), open.actor());
        Set<StaffWarning> warnings = services.plans().staffWarnings(open.id(), open.actor());
        if (!staff.isEmpty() && !warnings.isEmpty()) {
            Banner banner =
                    Banner.of(
                            Tone.TODAY,
                            Icon.TRIANGLE_ALERT,
                            services.text("staff.warnings"),
                            String.join(
                                    " ",
                                    warnings.stream()
                                            .map(one -> services.text("staff.warning." + one))
                                            .toList()));
            add(banner);
        }
        add(staff.isEmpty() ? empty() : grid(staff));
        if (open.may(SessionAction.ASSIGN_STAFF)) {
            Div foot =
                    new Div(
                            Buttons.secondary(
                                    services.text("staff.add"), Icon.USER_PLUS, event -> ask()));
            foot.addClassNames("row", "session-foot");
            add(foot);
        }
    }

    private EmptyState empty() {
        return EmptyState.nothingYet(
                Icon.USERS, services.text("staff.none"), services.text("staff.none.next"));
    }

    private Grid<PlannedStaff> grid(List<PlannedStaff> staff) {
        Grid<PlannedStaff> grid = Grids.dense(PlannedStaff.class);
        grid.addColumn(PlannedStaff::name).setHeader(services.text("staff.name")).setFlexGrow(1);
        grid.addColumn(one -> services.text("duty." + one.duty().word()))
                .setHeader(services.text("staff.duty"))
                .setFlexGrow(1);
        grid.addColumn(
                        one ->
                                one.desk() == 0
                                        ? services.text("staff.all-desks")
                                        : services.text("staff.desk-no", one.desk()))
                .setHeader(services.text("staff.desk"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(one -> services.text("level." + one.qualification()))
                .setHeader(services.text("staff.level"))
                .setFlexGrow(1);
        if (open.may(SessionAction.ASSIGN_STAFF)) {
            grid.addComponentColumn(
                            one ->
                                    Buttons.icon(
                                            Icon.X,
                                            services.text("staff.remove", one.name()),
                                            event -> remove(one)))
                    .setWidth("4rem")
                    .setFlexGrow(0);
        }
        grid.setItems(staff);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void remove(PlannedStaff one) {
        if (services.plans().unassign(open.id(), one, open.actor())
                instanceof Outcome.Refused<Void> refused) {
            addComponentAsFirst(Banner.refused(refused.refusal(), services.messages()));
            return;
        }
        refresh.again();
    }

    /** Who already does something at this session has one level of training. */
    private Optional<Qualification> known(StaffSummary who) {
        return services.plans().staff(open.id(), open.actor()).stream()
                .filter(one -> who != null && one.id().equals(who.id()))
                .map(PlannedStaff::qualification)
                .findFirst();
    }

    private void ask() {
        ComboBox<StaffSummary> who = new ComboBox<>(services.text("staff.name"));
        who.setItems(services.staff().holding(Role.STATION, open.session().place()));
        who.setItemLabelGenerator(StaffSummary::displayName);
        who.setHelperText(services.text("staff.name.hint"));
        who.setAllowCustomValue(true);
        who.addCustomValueSetListener(
                event ->
                        who.setValue(
                                new StaffSummary(
                                        new StaffId(TimeOrderedId.next()), event.getDetail(), "")));
        Select<Duty> duty = new Select<>();
        duty.setLabel(services.text("staff.duty"));
        duty.setItems(Duty.values());
        duty.setItemLabelGenerator(one -> services.text("duty." + one.word()));
        duty.setValue(Duty.INJECTION);
        Select<Qualification> level = new Select<>();
        level.setLabel(services.text("staff.level"));
        level.setItems(Qualification.values());
        level.setItemLabelGenerator(one -> services.text("level." + one));
        level.setValue(Qualification.NURSE);
        IntegerField desk = new IntegerField(services.text("staff.desk"));
        desk.setMin(0);
        desk.setMax(open.session().desks());
        desk.setValue(open.session().desks() == 1 ? 1 : 0);
        desk.setHelperText(services.text("staff.desk.hint", open.session().desks()));
        desk.setStepButtonsVisible(true);
        who.addValueChangeListener(event -> known(event.getValue()).ifPresent(level::setValue));
        FormDialog.of(
                        services.text("staff.add"),
                        services.text("staff.law"),
                        services.text("staff.add.verb"),
                        services.messages())
                .fields(who, duty, level, desk)
                .at(desk, refusal -> refusal.code().equals("sessions.no-such-desk"))
                .complete(
                        () -> {
                            who.setInvalid(who.isEmpty());
                            who.setErrorMessage(services.text("staff.name.missing"));
                            return !who.isEmpty() && !desk.isEmpty();
                        })
                .does(
                        () ->
                                services.plans()
                                        .assign(
                                                open.id(),
                                                new PlannedStaff(
                                                        who.getValue().id(),
                                                        who.getValue().displayName(),
                                                        duty.getValue(),
                                                        desk.getValue(),
                                                        level.getValue()),
                                                open.actor()))
                .then(
                        () -> {
                            Toasts.success(services.text("toast.saved"));
                            refresh.again();
                        })
                .open();
    }
}
