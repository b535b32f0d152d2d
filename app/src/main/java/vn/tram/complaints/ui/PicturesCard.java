package vn.tram.complaints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Complaints.Picture;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Pictures of papers, one at a time, to be enlarged and turned. */
class PicturesCard extends Card {

    private static final int QUARTER = 90;
    private static final int WHOLE = 360;
    private static final int LARGEST = 4;

    private final transient ComplaintServices services;
    private final transient ComplaintView complaint;
    private transient List<Picture> pictures = List.of();
    private final Image image = new Image();
    private final Div room = new Div(image);
    private final Div frame = new Div();
    private final Div tools = new Div();
    private final Button add;
    private final Span which = new Span();
    private int shown;
    private int turned;
    private int enlarged = 1;

    PicturesCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("pictures"));
        this.services = services;
        this.complaint = complaint;
        aside(which);
        image.addClassName("evidence");
        room.addClassName("evidence-room");
        frame.add(room);
        frame.addClassName("evidence-frame");
        tools.addClassName("row");
        add =
                Buttons.secondary(
                        services.text("pictures.add"),
                        Icon.FILE_UP,
                        event -> new AddPaperDialog(complaint, services, this::load).open());
        load();
        if (mayAdd()) {
            actions(add);
        }
    }

    /** By itself: what is typed elsewhere on the page is kept. */
    private void load() {
        pictures = services.complaints().pictures(complaint.id(), services.currentActor().get());
        add.setVisible(mayAdd());
        body().removeAll();
        if (pictures.isEmpty()) {
            put(Texts.quiet(services.text("pictures.none")));
            return;
        }
        tools.removeAll();
        tools.add(
                Buttons.icon(Icon.ZOOM_IN, services.text("picture.larger"), event -> enlarge()),
                Buttons.icon(Icon.ZOOM_OUT, services.text("picture.smaller"), event -> shrink()),
                Buttons.icon(Icon.REFRESH_CW, services.text("picture.turn"), event -> turn()));
        if (pictures.size() > 1) {
            tools.add(
                    Buttons.icon(
                            Icon.CHEVRON_RIGHT, services.text("picture.next"), event -> next()));
        }
        put(frame, tools);
        show();
    }

    private boolean mayAdd() {
        return complaint.state().open()
                && pictures.size() < CitizenComplaints.MOST_PICTURES
                && Stream.of(Role.STATION, Role.DISTRICT, Role.PROVINCE)
                        .anyMatch(
                                role ->
                                        Rights.allows(
                                                services.currentActor().get(),
                                                role,
                                                complaint.place()));
    }

    boolean any() {
        return !pictures.isEmpty();
    }

    void enlarge() {
        enlarged = Math.min(LARGEST, enlarged + 1);
        place();
    }

    void shrink() {
        enlarged = Math.max(1, enlarged - 1);
        place();
    }

    void turn() {
        turned = (turned + QUARTER) % WHOLE;
        place();
    }

    void next() {
        shown = (shown + 1) % Math.max(1, pictures.size());
        turned = 0;
        enlarged = 1;
        show();
    }

    private void show() {
        if (pictures.isEmpty()) {
            return;
        }
        which.setText(services.text("picture.of", shown + 1, pictures.size()));
        image.setSrc(
                "data:image/jpeg;base64,"
                        + Base64.getEncoder().encodeToString(pictures.get(shown).jpeg()));
        image.setAlt(services.text("picture", shown + 1));
        place();
    }

    /** Turned about its middle, in a box that has the room for it. */
    private void place() {
        if (pictures.isEmpty()) {
            return;
        }
        Picture picture = pictures.get(shown);
        boolean lying = turned % (2 * QUARTER) != 0;
        double fits =
                lying ? Math.min(1, picture.width() / (double) Math.max(1, picture.height())) : 1;
        room.getStyle().set("width", enlarged * 100 + "%");
        room.getStyle().set("aspect-ratio", lying ? "1" : "auto");
        image.getStyle()
                .set(
                        "transform",
                        String.format(Locale.ROOT, "rotate(%ddeg) scale(%.3f)", turned, fits));
        frame.getElement()
                .executeJs(
                        "this.scrollTo((this.scrollWidth - this.clientWidth) / 2,"
                                + " (this.scrollHeight - this.clientHeight) / 2)");
    }
}
