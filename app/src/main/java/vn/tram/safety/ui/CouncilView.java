package vn.tram.safety.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffSummary;

/** The expert council of the reader's province: who sits, and who may not. */
@RolesAllowed("PROVINCE")
@Route(value = SafetyRoutes.COUNCIL, layout = MainLayout.class)
class CouncilView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_STAFF = 50;

    private final transient CouncilMembers members;
    private final transient StaffDirectory staff;
    private final transient CurrentActor current;
    private final transient SafetyWords words;

    CouncilView(
            CouncilMembers members, StaffDirectory staff, CurrentActor current, SafetyWords words) {
        this.members = members;
        this.staff = staff;
        this.current = current;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("council.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private Optional<UnitCode> province() {
        return current.get().rightsAs(Role.PROVINCE).stream()
                .flatMap(right -> right.unit().stream())
                .findFirst();
    }

    private void show() {
        removeAll();
        PageHeader header =
                new PageHeader(words.text("council.title"))
                        .crumbs(
                                words.messages(),
                                List.of(
                                        new Crumb(words.text("title"), SafetyRoutes.EVENTS),
                                        Crumb.here(words.text("council.title"))));
        add(header);
        if (province().isEmpty()) {
            add(new Card().put(new Span(words.text("council.country"))));
            return;
        }
        header.actions(
                Buttons.primary(words.text("council.enlist"), Icon.USER_PLUS, click -> enlist()));
        List<Member> all = members.of(province().get(), current.get());
        add(
                all.isEmpty()
                        ? new Card()
                                .put(
                                        EmptyState.nothingYet(
                                                Icon.USERS,
                                                words.text("council.empty"),
                                                words.text("council.empty.next")))
                        : new Card().flush().put(grid(all)));
    }

    private Grid<Member> grid(List<Member> all) {
        Grid<Member> grid = Grids.dense(Member.class);
        grid.addComponentColumn(member -> TwoLines.of(member.name(), member.position()))
                .setHeader(words.text("council.name"))
                .setFlexGrow(3);
        grid.addColumn(member -> words.text("seat." + member.seat().name()))
                .setHeader(words.text("council.seat"));
        grid.addColumn(
                        member ->
                                member.conflict()
                                        ? words.text("council.conflict", member.doses())
                                        : words.text("council.free"))
                .setHeader(words.text("council.interest"))
                .setFlexGrow(2);
        grid.addComponentColumn(
                        member ->
                                Buttons.small(
                                        Buttons.quiet(
                                                words.text("council.dismiss"),
                                                click -> dismiss(member))))
                .setHeader("");
        grid.setPartNameGenerator(member -> member.conflict() ? Grids.BAD : null);
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void dismiss(Member member) {
        ConfirmActionDialog.of(
                        words.text("council.dismiss.question", member.name()),
                        words.text("council.dismiss.what"),
                        words.text("council.dismiss"),
                        words.messages())
                .does(() -> members.dismiss(member.id(), current.get()))
                .then(this::show)
                .open();
    }

    private void enlist() {
        TextField name = new TextField(words.text("council.name"));
        name.setMaxLength(CouncilMembers.NAME_MAX);
        name.setWidthFull();
        TextField position = new TextField(words.text("council.position"));
        position.setMaxLength(CouncilMembers.POSITION_MAX);
        position.setWidthFull();
        Select<Seat> seat = new Select<>();
        seat.setLabel(words.text("council.seat"));
        seat.setItems(Seat.values());
        seat.setItemLabelGenerator(each -> words.text("seat." + each.name()));
        seat.setValue(Seat.MEMBER);
        TextField account = new TextField(words.text("council.account"));
        account.setHelperText(words.text("council.account.help"));
        account.setWidthFull();
        TextField email = new TextField(words.text("council.email"));
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setHelperText(words.text("council.email.help"));
        email.setWidthFull();
        FormDialog.of(
                        words.text("council.enlist"),
                        words.text("council.enlist.what"),
                        words.text("council.enlist"),
                        words.messages())
                .fields(name, position, seat, account, email)
                .at(name, Plain.NAME_MISSING::equals)
                .at(seat, Plain.ONE_CHAIR::equals)
                .complete(() -> known(account) & wellFormed(email))
                .does(
                        () ->
                                members.enlist(
                                        province().get(),
                                        new NewMember(
                                                name.getValue(),
                                                position.getValue(),
                                                seat.getValue(),
                                                account(account.getValue()).map(StaffSummary::id),
                                                EmailAddress.of(email.getValue())),
                                        current.get()))
                .then(this::show)
                .open();
    }

    private boolean wellFormed(TextField email) {
        email.setErrorMessage(words.text("council.email.bad"));
        email.setInvalid(
                !email.getValue().isBlank() && EmailAddress.of(email.getValue()).isEmpty());
        return !email.isInvalid();
    }

    private boolean known(TextField account) {
        account.setErrorMessage(words.text("council.account.unknown"));
        account.setInvalid(!account.getValue().isBlank() && account(account.getValue()).isEmpty());
        return !account.isInvalid();
    }

    /** The one account that the text means. */
    private Optional<StaffSummary> account(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        List<StaffSummary> found = staff.search(typed.strip(), MOST_STAFF);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
