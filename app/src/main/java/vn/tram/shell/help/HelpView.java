package vn.tram.shell.help;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

/** What somebody does here day by day: a section for each role that the reader holds. */
@PermitAll
@Route(value = "help", layout = MainLayout.class)
class HelpView extends Page implements HasDynamicTitle {

    private static final Set<Role> WITHOUT_TASKS =
            Set.of(Role.ADMIN, Role.AUDITOR, Role.SUPERVISOR);

    private final transient Messages messages;

    HelpView(CurrentActor current, Messages messages) {
        this.messages = messages;
        Actor reader = current.get();
        add(new PageHeader(t("title")).facts(Texts.quiet(t("subtitle"))));
        Div sections = Arrange.stack();
        reader.roles().stream().sorted().forEach(role -> sections.add(section(role.name())));
        if (!WITHOUT_TASKS.containsAll(reader.roles())) {
            sections.add(section("inbox"));
        }
        sections.add(section("trouble"));
        add(SideBySide.ofCase(sections, colours(), keys()));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    /** A sentence, then steps in their order, as many as there are words for. */
    private Card section(String name) {
        OrderedList steps = new OrderedList();
        IntStream.iterate(1, step -> step + 1)
                .mapToObj(step -> "help." + name + ".step." + step)
                .takeWhile(messages::has)
                .forEach(key -> steps.add(new ListItem(messages.text(key))));
        return new Card(t(name), Arrange.help(new Paragraph(t(name + ".intro")), steps));
    }

    private Card colours() {
        DetailsList list =
                new DetailsList()
                        .row(t("colour.late"), t("colour.late.means"))
                        .row(t("colour.today"), t("colour.today.means"))
                        .row(t("colour.wait"), t("colour.wait.means"))
                        .row(t("colour.done"), t("colour.done.means"));
        return new Card(t("colours"), list);
    }

    private Card keys() {
        DetailsList list =
                new DetailsList()
                        .row("/", t("key.search"))
                        .row("?", t("key.all"))
                        .row("Enter", t("key.enter"))
                        .row("Esc", t("key.escape"));
        return new Card(t("keys"), list);
    }

    private String t(String key) {
        return messages.text("help." + key);
    }
}
