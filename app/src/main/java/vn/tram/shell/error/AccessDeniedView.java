package vn.tram.shell.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;

/** A view that the actor's roles do not open, or a case outside the actor's units. */
@PermitAll
@ParentLayout(MainLayout.class)
class AccessDeniedView extends DeniedPage implements HasErrorParameter<AccessDeniedException> {

    AccessDeniedView(Messages messages) {
        super(messages);
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
