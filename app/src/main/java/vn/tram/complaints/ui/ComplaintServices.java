package vn.tram.complaints.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.BulkCorrections;
import vn.tram.complaints.ComplaintExamination;
import vn.tram.complaints.ComplaintSupervision;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.CorrectionDecisions;
import vn.tram.complaints.RejectionReasons;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.Doses;
import vn.tram.doses.SessionRecords;
import vn.tram.people.PersonSearch;
import vn.tram.sessions.Sessions;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;
import vn.tram.stock.Lots;
import vn.tram.stock.Products;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.NextTask;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.Worklist;

/**
 * Everything the parts of a complaint's page ask; one bean, so that each part takes one argument.
 */
@Component
record ComplaintServices(
        Complaints complaints,
        ComplaintExamination examination,
        CorrectionDecisions decisions,
        BulkCorrections bulks,
        ComplaintSupervision supervision,
        RejectionReasons reasons,
        Doses doses,
        DoseCorrections corrections,
        PersonSearch people,
        Products products,
        Lots lots,
        Sessions sessions,
        SessionRecords sessionRecords,
        Workflow workflow,
        Facilities facilities,
        AdministrativeUnits units,
        StaffDirectory staff,
        Worklist worklist,
        WorkDues dues,
        AuditLog audit,
        CurrentActor currentActor,
        Messages messages,
        NextTask nextTask,
        Clock clock) {

    String text(String key, Object... arguments) {
        return messages.text("complaints-ui." + key, arguments);
    }
}
