package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;
import java.util.List;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Complaints.Picture;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;

/** Pictures of papers, each to be enlarged and turned. */
class PicturesCard extends Card {

    private static final int QUARTER = 90;
    private static final int WHOLE = 360;

    PicturesCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("pictures"));
        List<Picture> pictures =
                services.complaints().pictures(complaint.id(), services.currentActor().get());
        if (pictures.isEmpty()) {
            put(Texts.quiet(services.text("pictures.none")));
        }
        for (int i = 0; i < pictures.size(); i++) {
            put(shown(pictures.get(i), services.text("picture", i + 1), services));
        }
    }

    private static Div shown(Picture picture, String name, ComplaintServices services) {
        Image image =
                new Image(
                        "data:image/jpeg;base64,"
                                + Base64.getEncoder().encodeToString(picture.jpeg()),
                        name);
        image.addClassName("evidence");
        Div frame = new Div(image);
        frame.addClassName("evidence-frame");
        int[] turned = {0};
        Div tools =
                new Div(
                        Buttons.icon(
                                Icon.ZOOM_IN,
                                services.text("picture.larger"),
                                event ->
                                        frame.getClassNames()
                                                .set(
                                                        "large",
                                                        !frame.getClassNames().contains("large"))),
                        Buttons.icon(
                                Icon.REFRESH_CW,
                                services.text("picture.turn"),
                                event -> {
                                    turned[0] = (turned[0] + QUARTER) % WHOLE;
                                    image.getStyle()
                                            .set("transform", "rotate(" + turned[0] + "deg)");
                                }));
        tools.addClassName("row");
        return new Div(frame, tools);
    }
}
