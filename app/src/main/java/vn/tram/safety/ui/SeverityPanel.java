package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/**
 * The severity of an event as it was weighed: the three national criteria (NĐ 104/2016 art. 3, NĐ
 * 165/2026 art. 2.7) and the six of WHO side by side, and the grade of anaphylaxis.
 */
class SeverityPanel extends Div {

    /** May threaten life, leaves sequelae, causes death. */
    private static final Set<Criterion> NATIONAL =
            EnumSet.of(Criterion.LIFE_THREATENING, Criterion.DISABILITY, Criterion.DEATH);

    /** From this grade on life is in danger. */
    private static final int CRITICAL = 3;

    private final transient SafetyWords words;

    SeverityPanel(SafetyWords words) {
        this.words = words;
        addClassName("severity-panel");
    }

    SeverityPanel show(Set<Criterion> criteria, int anaphylaxis, National national) {
        removeAll();
        add(
                Arrange.columns(
                        list(
                                words.text("severity.national"),
                                NATIONAL,
                                criteria,
                                anaphylaxis >= CRITICAL),
                        list(
                                words.text("severity.who"),
                                EnumSet.allOf(Criterion.class),
                                criteria,
                                false)),
                new Span(words.text("severity.grade", words.text("grade." + anaphylaxis))),
                StatusChip.of(
                        tone(national),
                        national == National.COMMON_REACTION
                                ? Icon.HEART_PULSE
                                : Icon.TRIANGLE_ALERT,
                        words.text("national." + national.name())));
        return this;
    }

    private static Tone tone(National national) {
        return switch (national) {
            case SERIOUS_ACCIDENT -> Tone.SOLID;
            case WHO_ONLY -> Tone.LATE;
            case COMMON_REACTION -> Tone.PLAIN;
        };
    }

    private Component list(
            String title, Set<Criterion> asked, Set<Criterion> met, boolean critical) {
        List<Component> lines = new ArrayList<>();
        lines.add(new Span(title));
        for (Criterion criterion : asked) {
            boolean holds =
                    met.contains(criterion) || critical && criterion == Criterion.LIFE_THREATENING;
            lines.add(line(holds, words.text("criterion." + criterion.name())));
        }
        return Arrange.lines(lines.toArray(Component[]::new));
    }

    private Component line(boolean holds, String text) {
        return holds
                ? StatusChip.of(Tone.LATE, Icon.CHECK, text)
                : Texts.quiet(words.text("severity.not", text));
    }
}
