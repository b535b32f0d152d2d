package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tram.complaints.ComplaintView;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;

/** Other complaints about the person that the reader may see, with what became of them. */
class EarlierCard extends Card {

    EarlierCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("earlier"));
        List<ComplaintView> others =
                complaint
                        .person()
                        .map(
                                person ->
                                        services.complaints()
                                                .others(
                                                        person,
                                                        complaint.id(),
                                                        services.currentActor().get()))
                        .orElse(List.of());
        if (others.isEmpty()) {
            put(Texts.quiet(services.text("earlier.none")));
        }
        others.forEach(each -> put(line(each, services)));
    }

    private static Div line(ComplaintView each, ComplaintServices services) {
        String became =
                each.outcome()
                        .map(how -> "complaints.outcome." + how.code())
                        .orElse("complaints.state." + each.state().code());
        return new Div(
                new Anchor(ComplaintRoutes.complaint(each.code()), each.code()),
                new Div(
                        Texts.quiet(
                                String.join(
                                        " · ",
                                        services.messages()
                                                .text("complaints.kind." + each.kind().code()),
                                        services.messages().formats().dateTime(each.filedAt()),
                                        services.messages().text(became)))));
    }
}
