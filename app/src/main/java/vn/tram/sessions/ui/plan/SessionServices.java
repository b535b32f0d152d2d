package vn.tram.sessions.ui.plan;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditLog;
import vn.tram.audit.AuditWords;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.SessionCard;
import vn.tram.sessions.SessionDecisions;
import vn.tram.sessions.SessionPapers;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionReadiness;
import vn.tram.sessions.SessionReconciliation;
import vn.tram.sessions.SessionReports;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.SessionVaccine;
import vn.tram.sessions.Sessions;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;
import vn.tram.stock.Products;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.NextTask;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.Worklist;

/** Everything the parts of a session's page ask; one bean, so that each part takes one argument. */
@Component
record SessionServices(
        Sessions sessions,
        SessionPlans plans,
        SessionDecisions decisions,
        SessionReadiness readiness,
        SessionRun run,
        SessionVaccine vaccine,
        SessionReconciliation reconciliation,
        SessionPapers papers,
        SessionReports reports,
        DayReception reception,
        Products products,
        Campaigns campaigns,
        Facilities facilities,
        AdministrativeUnits units,
        PriorityGroups groups,
        LegalCitations citations,
        StaffDirectory staff,
        Worklist worklist,
        Workflow workflow,
        AuditLog audit,
        AuditWords auditWords,
        WorkDues dues,
        CurrentActor currentActor,
        Messages messages,
        NextTask nextTask,
        List<SessionCard> cards,
        Clock clock) {

    String text(String key, Object... arguments) {
        return messages.text("session-page." + key, arguments);
    }

    String productName(String code) {
        return products.byCode(code).map(product -> product.name()).orElse(code);
    }
}
