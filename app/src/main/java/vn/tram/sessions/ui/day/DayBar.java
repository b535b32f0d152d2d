package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Instant;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionView;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;

/** The bar of a desk: which session and where, what is stored, which desk this is. */
class DayBar extends Header {

    private final transient DayServices services;
    private final Span stored;

    DayBar(
            SessionView session,
            Desk desk,
            DayServices services,
            AuthenticationContext authentication) {
        this.services = services;
        this.stored = DayParts.span("ok", services.text("saved.nothing"));
        addClassName("tbar");
        Image logo = new Image("logo.svg", "");
        logo.addClassName("lg");
        Div title =
                DayParts.div(
                        "t1",
                        DayParts.bold(
                                services.text(
                                        "title",
                                        services.messages().formats().date(session.heldOn()))),
                        new Span(session.placeName() + " · " + session.code()));
        Div saved = DayParts.div("saved", Icon.SAVE.create(), stored, DayParts.span("local", ""));
        saved.getElement().setAttribute("role", "status");
        add(logo, title, DayParts.grow(), saved, chooser(session, desk, authentication));
    }

    void saved(Instant at) {
        stored.setText(services.text("saved", services.messages().formats().timeWithSeconds(at)));
    }

    private MenuBar chooser(SessionView session, Desk desk, AuthenticationContext authentication) {
        MenuBar menu = new MenuBar();
        menu.addClassName("desk");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Div shown =
                DayParts.div(
                        "row",
                        icon(desk.kind()).create(),
                        DayParts.span("b", DayWords.desk(desk, services)),
                        Icon.CHEVRON_DOWN.create(IconSize.SMALL));
        MenuItem root = menu.addItem(shown);
        root.setAriaLabel(services.text("desk.choose", DayWords.desk(desk, services)));
        for (Desk.Kind kind : Desk.Kind.values()) {
            int sets = shared(kind) ? 1 : session.desks();
            for (int set = 1; set <= sets; set++) {
                Desk each = new Desk(kind, set);
                root.getSubMenu()
                        .addItem(
                                DayWords.desk(each, services),
                                event ->
                                        getUI().ifPresent(
                                                        ui ->
                                                                ui.navigate(
                                                                        DayRoutes.desk(
                                                                                session.code(),
                                                                                each))));
            }
        }
        root.getSubMenu()
                .addItem(services.text("inbox"), event -> getUI().ifPresent(ui -> ui.navigate("")));
        if (authentication != null) {
            MenuItem out =
                    root.getSubMenu()
                            .addItem(
                                    services.messages().text("shell.log-out"),
                                    event -> authentication.logout());
            out.getElement().setAttribute("data-sign-out", true);
        }
        return menu;
    }

    /** One place for everybody, however many sets of desks there are. */
    private static boolean shared(Desk.Kind kind) {
        return kind == Desk.Kind.OBSERVATION || kind == Desk.Kind.RESULT;
    }

    private static Icon icon(Desk.Kind kind) {
        return switch (kind) {
            case RECEPTION -> Icon.ID_CARD;
            case SCREENING -> Icon.STETHOSCOPE;
            case CONSENT -> Icon.CLIPBOARD_CHECK;
            case INJECTION -> Icon.SYRINGE;
            case OBSERVATION -> Icon.CLOCK;
            case RESULT -> Icon.BADGE_CHECK;
        };
    }
}
