package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tram.complaints.ComplaintView;
import vn.tram.people.PersonHit;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;

/**
 * Records in the reader's units that may be the same person: a dose that is missing here may be
 * there. Found by name and year of birth, by the search that everybody uses.
 */
class TwinsCard extends Card {

    private static final int MOST = 5;

    TwinsCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("twins"));
        List<PersonHit> hits = hits(complaint, services);
        if (hits.isEmpty()) {
            put(Texts.quiet(services.text("twins.none")));
        }
        for (PersonHit hit : hits) {
            put(
                    new Div(
                            new Anchor("people/" + hit.id().value(), hit.name()),
                            new Div(
                                    Texts.quiet(
                                            services.text(
                                                    "twins.line",
                                                    hit.birthDate(),
                                                    hit.idNumber().isEmpty() ? "–" : hit.idNumber(),
                                                    hit.communeName(),
                                                    services.doses()
                                                            .ofPerson(hit.id(), false)
                                                            .size())))));
        }
    }

    private static List<PersonHit> hits(ComplaintView complaint, ComplaintServices services) {
        String asked = complaint.name() + " " + complaint.birth().storedDate().getYear();
        return services.people().search(asked, services.currentActor().get()).hits().stream()
                .filter(PersonHit::mayOpen)
                .filter(hit -> complaint.person().filter(hit.id()::equals).isEmpty())
                .limit(MOST)
                .toList();
    }
}
