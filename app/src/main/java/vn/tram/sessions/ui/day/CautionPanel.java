package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.tram.processes.sessions.ScreeningOutcome.Reason;
import vn.tram.sessions.ScreeningView;
import vn.tram.shell.kit.Icon;

/** The injection may follow with care: for what, and the signature for it. */
class CautionPanel extends Section {

    CautionPanel(ScreeningView view, Checkbox signed, DayServices services) {
        addClassNames("stop-b", "care");
        Div head =
                DayParts.div(
                        "h",
                        Icon.TRIANGLE_ALERT.create(),
                        new Span(services.text("caution.title")));
        String reasons =
                view.conclusion().reasons().stream()
                        .map(Reason::code)
                        .map(code -> services.text("reason." + code))
                        .collect(Collectors.joining("; "));
        Div body = DayParts.div("p", new Span(services.text("caution.because", reasons)), signed);
        add(head, body);
    }
}
