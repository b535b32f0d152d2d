package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.button.Button;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;

/** Sends somebody back to the screening, where a new one begins with the old answers. */
final class Redo {

    private Redo() {}

    static Button button(SubjectView subject, DayFrame frame) {
        DayServices services = frame.services();
        return Buttons.quiet(
                services.text("redo"),
                Icon.UNDO_2,
                event ->
                        ReasonDialog.of(
                                        services.text("redo.ask", subject.name()),
                                        services.text("redo.what"),
                                        services.text("reason"),
                                        services.text("redo.do"),
                                        services.messages())
                                .does(
                                        text ->
                                                services.screening()
                                                        .redo(
                                                                frame.command(subject),
                                                                text,
                                                                services.actor()))
                                .then(
                                        () -> {
                                            frame.saved();
                                            frame.redraw();
                                        })
                                .open());
    }
}
