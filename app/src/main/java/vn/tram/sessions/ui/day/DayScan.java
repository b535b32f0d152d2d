package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;

/**
 * A field that a hand scanner types into and ends with Enter; what is typed while no field has
 * focus goes there too (tram-day.js). The camera is offered where the browser can read codes
 * itself.
 */
final class DayScan {

    private DayScan() {}

    static void listen(TextField field, Consumer<String> scanned) {
        field.getElement().setAttribute("data-scan", true);
        field.setAutoselect(true);
        field.addKeyPressListener(
                Key.ENTER,
                event -> {
                    String typed = field.getValue();
                    field.clear();
                    scanned.accept(typed);
                });
        field.getElement()
                .addEventListener(
                        "tram-scan",
                        event -> scanned.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }

    /** Hidden by the script where the browser has no reader of its own. */
    static Component camera(TextField field, DayServices services) {
        Div video = DayParts.div("camera");
        Div offered =
                DayParts.div(
                        "camera-offer",
                        Buttons.secondary(
                                services.text("camera"),
                                Icon.QR_CODE,
                                event ->
                                        video.getElement()
                                                .executeJs(
                                                        "window.tramDay && window.tramDay.camera(this, $0)",
                                                        field.getElement())),
                        video);
        offered.getElement().executeJs("this.hidden = !('BarcodeDetector' in window)");
        return offered;
    }
}
