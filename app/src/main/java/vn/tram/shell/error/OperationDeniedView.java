package vn.tram.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;

/** The same page when a service refused while the view was being built. */
@PermitAll
@ParentLayout(MainLayout.class)
class OperationDeniedView extends DeniedPage implements HasErrorParameter<AccessDeniedException> {

    OperationDeniedView(Messages messages) {
        super(messages);
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
