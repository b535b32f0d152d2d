package vn.tram.worklist.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.staff.StaffDirectory;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.Worklist;

/** What the pieces of the inbox work with. */
@Component
record InboxTools(
        Worklist worklist,
        CaseKinds kinds,
        WorkLines lines,
        CaseEvents events,
        WorkActs acts,
        WorkDues dues,
        StaffDirectory staff,
        Clock clock,
        Messages messages) {}
