package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.tram.safety.WhoClass;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Words and marks of adverse events that several screens share. */
@org.springframework.stereotype.Component
class SafetyWords {

    private final Messages messages;
    private final Products products;
    private final Facilities facilities;
    private final CurrentActor current;

    SafetyWords(Messages messages, Products products, Facilities facilities, CurrentActor current) {
        this.messages = messages;
        this.products = products;
        this.facilities = facilities;
        this.current = current;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.text("safety-page." + key, arguments);
    }

    String task(Task task) {
        return task(task.id());
    }

    String task(String id) {
        return messages.text("task." + AdverseEventInvestigation.KEY + "." + id);
    }

    /** A choice among the classes of causality. */
    Select<WhoClass> classes(String label) {
        Select<WhoClass> classes = new Select<>();
        classes.setLabel(label);
        classes.setItems(WhoClass.values());
        classes.setItemLabelGenerator(each -> each == null ? "" : text("who." + each.name()));
        classes.setWidthFull();
        return classes;
    }

    /** Words of several lines. */
    TextArea area(String key, int most) {
        TextArea area = new TextArea(text(key));
        area.setMaxLength(most);
        area.setWidthFull();
        return area;
    }

    TextField field(String key, int most) {
        TextField field = new TextField(text(key));
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    /** Whether whoever looks writes into the investigation; the capability asks again. */
    boolean writes(EventView event) {
        return Rights.allows(current.get(), Role.STATION, event.place())
                || Rights.allows(current.get(), Role.PROVINCE, event.place());
    }

    /** Whether the case form is still written, by whoever looks. */
    boolean formOpen(EventView event) {
        return writes(event) && event.state().compareTo(EventState.ANNOUNCING) < 0;
    }

    /** What it is, without who. */
    String title(EventView event) {
        return text("title.event", text(event.reason().code()), product(event));
    }

    String product(EventView event) {
        return event.product().map(this::product).orElseGet(() -> text("product.unknown"));
    }

    /** Name of a vaccine by its code. */
    String product(String code) {
        return products.byCode(code).map(Product::name).orElse(code);
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
