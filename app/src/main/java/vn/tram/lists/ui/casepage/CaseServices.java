package vn.tram.lists.ui.casepage;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditLog;
import vn.tram.audit.AuditWords;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.lists.HaltedWork;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListDuplicates;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListPapers;
import vn.tram.lists.ListRows;
import vn.tram.lists.SubjectLists;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;
import vn.tram.workflow.Batches;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.NextTask;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.Worklist;

/** Everything the parts of a case page ask; one bean, so that each part takes one argument. */
@Component
record CaseServices(
        SubjectLists lists,
        ListRows rows,
        ListDuplicates duplicates,
        ListDecisions decisions,
        ListImports imports,
        HaltedWork halted,
        ListPapers papers,
        Worklist worklist,
        Workflow workflow,
        Batches batches,
        AuditLog audit,
        AuditWords auditWords,
        Campaigns campaigns,
        StaffDirectory staff,
        AdministrativeUnits units,
        PriorityGroups groups,
        Deadlines deadlines,
        WorkDues dues,
        CurrentActor currentActor,
        Messages messages,
        NextTask nextTask,
        Clock clock) {

    String text(String key, Object... arguments) {
        return messages.text("lists-case." + key, arguments);
    }
}
