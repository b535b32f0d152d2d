package vn.tram.shell.error;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.TypedSearch;
import vn.tram.shell.WhoSearches;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.staff.CurrentActor;

/**
 * A page that does not exist, or one that this person may not know to exist: both read the same.
 * Offers those who search a field that already holds the last part of the address, which mostly is
 * a code.
 */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends Page implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int LONGEST_CODE = 40;

    private final transient Messages messages;
    private final TextField code = new TextField();

    NotFoundView(Messages messages, WhoSearches search, CurrentActor current) {
        this.messages = messages;
        add(new PageHeader(messages.text("shell.not-found.title")));
        String truth = messages.text("shell.not-found.truth");
        EmptyState empty =
                search.includes(current.get())
                        ? EmptyState.nothingFound(truth, messages.text("shell.not-found.text"))
                                .action(box())
                        : EmptyState.nothingFound(truth, messages.text("shell.not-found.menu"));
        add(new Card().put(empty));
    }

    private Div box() {
        code.setAriaLabel(messages.text("shell.search"));
        code.setPrefixComponent(Icon.SEARCH.create());
        code.addKeyPressListener(Key.ENTER, event -> search());
        Div box = new Div(code, Buttons.primary(messages.text("shell.find"), event -> search()));
        box.addClassNames("row", "center");
        return box;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String path = event.getLocation().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        code.setValue(last.length() > LONGEST_CODE ? "" : last);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(messages.text("shell.not-found.title"));
    }

    private void search() {
        String typed = code.getValue().trim();
        getUI().ifPresent(ui -> TypedSearch.open(ui, typed));
    }
}
