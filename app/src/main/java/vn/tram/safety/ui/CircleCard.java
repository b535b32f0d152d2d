package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.safety.CircleLine;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** Everybody of the same session and lot, with their state and a number to call. */
class CircleCard extends Card {

    private static final int PAGE = 25;

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;

    CircleCard(EventView event, EventServices services) {
        super(services.words().text("circle"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        more(Optional.empty());
    }

    private void more(Optional<CircleLine> after) {
        List<CircleLine> lines =
                services.events().circle(event.id(), after, PAGE, services.current().get());
        if (lines.isEmpty() && after.isEmpty()) {
            put(Texts.quiet(words.text("circle.none")));
        }
        lines.forEach(line -> put(line(line)));
        if (lines.size() == PAGE) {
            put(
                    Buttons.quiet(
                            words.text("more"),
                            Icon.CHEVRON_DOWN,
                            click -> {
                                click.getSource().removeFromParent();
                                more(Optional.of(lines.get(PAGE - 1)));
                            }));
        }
    }

    private Component line(CircleLine line) {
        List<Component> marks = new ArrayList<>();
        marks.add(new Anchor("people/" + line.person().value(), line.name()));
        marks.add(state(line));
        return Arrange.lines(
                Marks.beside(marks.toArray(Component[]::new)),
                Texts.quiet(
                        words.text(
                                "circle.line",
                                words.when(line.givenAt()),
                                line.facility().orElse(""),
                                line.phone())));
    }

    private StatusChip state(CircleLine line) {
        if (line.event().isPresent()) {
            return StatusChip.of(Tone.LATE, Icon.CIRCLE_ALERT, line.event().get());
        }
        String reaction = line.reaction().orElse("UNKNOWN");
        return switch (reaction) {
            case "SERIOUS" -> chip(Tone.LATE, Icon.CIRCLE_ALERT, reaction);
            case "COMMON" -> chip(Tone.WAIT, Icon.HEART_PULSE, reaction);
            case "NONE" -> chip(Tone.DONE, Icon.CHECK, reaction);
            default -> chip(Tone.PLAIN, Icon.PHONE, "UNKNOWN");
        };
    }

    private StatusChip chip(Tone tone, Icon icon, String reaction) {
        return StatusChip.of(tone, icon, words.text("reaction." + reaction));
    }
}
