package vn.tram.safety.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditLog;
import vn.tram.audit.AuditWords;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CompensationTracks;
import vn.tram.safety.EventActs;
import vn.tram.safety.SafetyRules;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.LotHolds;
import vn.tram.stock.Lots;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.Worklist;

/** What the page of a case asks. */
@Component
record EventServices(
        AdverseEvents events,
        EventActs acts,
        InquiryServices inquiry,
        CouncilServices council,
        CompensationTracks tracks,
        Deadlines deadlines,
        WorkingCalendar calendar,
        SafetyRules rules,
        Worklist worklist,
        WorkDues dues,
        Lots lots,
        LotHolds holds,
        AuditLog audit,
        AuditWords auditWords,
        ActDialogs dialogs,
        CitizenConfirm citizen,
        IdentifyDialog identify,
        CurrentActor current,
        SafetyWords words,
        Clock clock) {}
