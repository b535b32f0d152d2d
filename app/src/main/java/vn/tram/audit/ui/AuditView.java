package vn.tram.audit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditTrail;
import vn.tram.audit.AuditWords;
import vn.tram.kernel.Outcome;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;

/** Who saw and changed what, newest first, and whether the record is whole. */
@RolesAllowed("AUDITOR")
@Route(value = AuditView.ROUTE, layout = MainLayout.class)
class AuditView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "audit";

    private static final int PORTION = 50;

    private final transient AuditTrail trail;
    private final transient AuditWords words;
    private final transient StaffDirectory staff;
    private final transient CurrentActor current;
    private final transient Messages messages;

    AuditView(
            AuditTrail trail,
            AuditWords words,
            StaffDirectory staff,
            CurrentActor current,
            Messages messages) {
        this.trail = trail;
        this.words = words;
        this.staff = staff;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor reader = current.get();
        PageAddress address = PageAddress.of(event.getLocation());
        removeAll();
        add(new PageHeader(t("title")).facts(Texts.quiet(t("subtitle"))));
        add(new ChainCard(trail, current, messages));
        add(new AuditFilters(address, words, staff, messages));
        Outcome<List<AuditEntry>> found =
                trail.search(AuditAddress.query(address), PORTION + 1, reader);
        if (found instanceof Outcome.Refused<List<AuditEntry>> refused) {
            add(Banner.refused(refused.refusal(), messages));
            return;
        }
        add(new EntriesCard(found.value(), PORTION, address, words, messages));
    }

    private String t(String key) {
        return messages.text("audit-page." + key);
    }
}
