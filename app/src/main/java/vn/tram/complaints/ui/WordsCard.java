package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Div;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Feedback;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;

/** What the citizen wrote, who they are, and where the complaint is examined. */
class WordsCard extends Card {

    WordsCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("words"));
        Div said = new Div(complaint.words());
        said.addClassName("complaint-words");
        DetailsList facts =
                new DetailsList()
                        .row(services.text("person"), complaint.name())
                        .row(services.text("born"), complaint.birth().display());
        complaint.feedback().ifPresent(about -> about(facts, complaint, about, services));
        if (!complaint.phone().isEmpty()) {
            facts.row(services.text("phone"), complaint.phone());
        }
        complaint
                .desk()
                .ifPresent(
                        desk ->
                                facts.row(
                                        services.text("desk"),
                                        services.messages().text("shell.role." + desk.name())));
        complaint
                .routing()
                .ifPresent(
                        why -> facts.row(services.text("routing"), services.messages().text(why)));
        if (complaint.joined() > 0) {
            facts.row(services.text("joined"), Integer.toString(complaint.joined()));
        }
        put(said, facts);
    }

    private static void about(
            DetailsList facts,
            ComplaintView complaint,
            Feedback about,
            ComplaintServices services) {
        facts.row(
                services.text("about"),
                services.messages().text("complaints.about." + about.subject().code()));
        if (!about.whom().isEmpty()) {
            facts.row(services.text("about.whom"), about.whom());
        }
        complaint
                .places()
                .facility()
                .flatMap(services.facilities()::byId)
                .ifPresent(facility -> facts.row(services.text("about.place"), facility.name()));
    }
}
