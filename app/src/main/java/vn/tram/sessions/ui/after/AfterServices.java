package vn.tram.sessions.ui.after;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.ruleset.LegalCitations;
import vn.tram.sessions.PaperEntry;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionPapers;
import vn.tram.sessions.SessionReconciliation;
import vn.tram.sessions.SessionReports;
import vn.tram.sessions.SessionResult;
import vn.tram.sessions.Sessions;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;

/** Everything that the pages after the day ask; one bean, so that each part takes one argument. */
@Component
record AfterServices(
        Sessions sessions,
        SessionClosing closing,
        SessionReconciliation reconciliation,
        SessionResult results,
        SessionReports reports,
        PaperEntry paper,
        SessionPapers papers,
        Campaigns campaigns,
        AdministrativeUnits units,
        Facilities facilities,
        LegalCitations citations,
        CurrentActor currentActor,
        Messages messages,
        Clock clock) {

    String text(String key, Object... arguments) {
        return messages.text("after." + key, arguments);
    }

    String number(long number) {
        return messages.formats().number(number);
    }
}
