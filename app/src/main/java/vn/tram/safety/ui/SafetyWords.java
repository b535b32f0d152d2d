package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.safety.ReportView;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Words and marks of adverse events that several screens share. */
@org.springframework.stereotype.Component
class SafetyWords {

    private final Messages messages;
    private final Products products;
    private final Facilities facilities;

    SafetyWords(Messages messages, Products products, Facilities facilities) {
        this.messages = messages;
        this.products = products;
        this.facilities = facilities;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.text("safety-page." + key, arguments);
    }

    String task(Task task) {
        return messages.text("task." + AdverseEventInvestigation.KEY + "." + task.id());
    }

    /** What it is, without who. */
    String title(EventView event) {
        return text("title.event", text(event.reason().code()), product(event));
    }

    String product(EventView event) {
        return event.product()
                .flatMap(products::byCode)
                .map(Product::name)
                .orElseGet(() -> text("product.unknown"));
    }

    String facility(EventView event) {
        return event.place().facility().flatMap(facilities::byId).map(Facility::name).orElse("");
    }

    Component severity(EventView event) {
        return event.national() == National.SERIOUS_ACCIDENT
                ? StatusChip.of(Tone.SOLID, Icon.CIRCLE_ALERT, severity(event.national()))
                : StatusChip.of(
                        event.serious() ? Tone.LATE : Tone.PLAIN,
                        event.serious() ? Icon.TRIANGLE_ALERT : Icon.HEART_PULSE,
                        severity(event.national()));
    }

    private String severity(National national) {
        return text("national." + national.name());
    }

    Component state(EventView event) {
        EventState state = event.state();
        Tone tone =
                switch (state) {
                    case CLOSED -> Tone.DONE;
                    case WITHDRAWN -> Tone.PLAIN;
                    default -> Tone.WAIT;
                };
        Icon icon = state == EventState.CLOSED ? Icon.CIRCLE_CHECK : Icon.CLOCK;
        return StatusChip.of(tone, icon, text("state." + state.name()));
    }

    String said(ReportView report) {
        String signs = signs(report.signs());
        return signs.isEmpty() || report.narrative().isEmpty()
                ? signs + report.narrative()
                : signs + ". " + report.narrative();
    }

    String signs(Collection<Sign> signs) {
        return signs.stream()
                .sorted()
                .map(sign -> messages.text("day.sign." + sign.name()))
                .collect(Collectors.joining(", "));
    }

    String when(Instant at) {
        return messages.formats().dateTime(at);
    }
}
