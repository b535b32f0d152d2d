package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.EventState;
import vn.tram.safety.surveillance.CaseLine;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Words and marks of lists and figures. */
@org.springframework.stereotype.Component
class SurveillanceWords {

    private static final long HOURS_SHOWN = 48;

    private final Messages messages;
    private final Products products;

    SurveillanceWords(Messages messages, Products products) {
        this.messages = messages;
        this.products = products;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.text("safety-see." + key, arguments);
    }

    String event(String key) {
        return messages.text("safety-page." + key);
    }

    /** The words of a value of an enum. */
    String of(String kind, Enum<?> value) {
        return text(kind + "." + value.name());
    }

    String national(National severity) {
        return event("national." + severity.name());
    }

    List<Product> products() {
        return products.all();
    }

    String product(String code) {
        return products.byCode(code).map(Product::name).orElse(code);
    }

    /** What it is, without who. */
    String title(CaseLine line) {
        return messages.text(
                "safety-page.title.event",
                event(line.reason().code()),
                line.product().map(this::product).orElseGet(() -> event("product.unknown")));
    }

    String lot(CaseLine line) {
        return line.lot().orElse("");
    }

    /** {@code Nữ, 34}; only what is known. */
    String person(CaseLine line) {
        return String.join(
                ", ",
                Stream.of(
                                line.sex().map(sex -> of("sex", sex)),
                                line.age().map(age -> text("age.years", age)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** {@code 40 phút}, {@code 5 giờ}, {@code 3 ngày}. */
    String since(Duration since) {
        if (since.toHours() < 1) {
            return text("since.minutes", since.toMinutes());
        }
        return since.toHours() < HOURS_SHOWN
                ? text("since.hours", since.toHours())
                : text("since.days", since.toDays());
    }

    Component severity(CaseLine line) {
        return line.national() == National.SERIOUS_ACCIDENT
                ? StatusChip.of(Tone.SOLID, Icon.CIRCLE_ALERT, national(line.national()))
                : StatusChip.of(
                        line.serious() ? Tone.LATE : Tone.PLAIN,
                        line.serious() ? Icon.TRIANGLE_ALERT : Icon.HEART_PULSE,
                        national(line.national()));
    }

    Component state(CaseLine line) {
        EventState state = line.state();
        Tone tone =
                switch (state) {
                    case CLOSED -> Tone.DONE;
                    case WITHDRAWN -> Tone.PLAIN;
                    default -> Tone.WAIT;
                };
        Icon icon = state == EventState.CLOSED ? Icon.CIRCLE_CHECK : Icon.CLOCK;
        return StatusChip.of(tone, icon, event("state." + state.name()));
    }
}
