package vn.tram.sessions.ui.after;

import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionReports;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.staff.CurrentActor;

/** The report as its official form, and as files to keep. */
class ReportPaperCard extends Card {

    ReportPaperCard(Query query, AfterServices services) {
        super(services.text("reports.paper"));
        SessionReports reports = services.reports();
        CurrentActor actor = services.currentActor();
        Outcome<String> html = reports.html(query, actor.get());
        if (html.isDone()) {
            put(PaperSheet.frame(html.value(), services.text("reports.paper")));
        }
        String name = services.text("reports.file." + query.kind().name(), query.day().toString());
        aside(
                Arrange.ask(
                        PaperSheet.pdf(
                                services.text("reports.pdf"),
                                name,
                                out -> reports.pdf(query, out, actor.get())),
                        PaperSheet.xlsx(
                                services.text("reports.xlsx"),
                                name,
                                out -> reports.xlsx(query, out, actor.get()))));
    }
}
