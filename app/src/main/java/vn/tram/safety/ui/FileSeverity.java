package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.safety.PatientState;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;

/**
 * Asked only where something grave was told: the criteria of WHO and the grade of anaphylaxis, with
 * what the table of severity makes of them as they are chosen.
 */
class FileSeverity extends Card {

    private static final int HIGHEST_GRADE = 4;

    private final transient FilingServices services;
    private final transient SafetyWords words;
    private final CheckboxGroup<Criterion> criteria = new CheckboxGroup<>();
    private final Select<Integer> grade = new Select<>();
    private final SeverityPanel panel;
    private final com.vaadin.flow.component.html.Div consequence =
            new com.vaadin.flow.component.html.Div();

    FileSeverity(FilingServices services) {
        super(services.words().text("filing.severity"));
        this.services = services;
        this.words = services.words();
        this.panel = new SeverityPanel(words);
        criteria.setLabel(words.text("file.criteria"));
        criteria.setItems(Criterion.values());
        criteria.setItemLabelGenerator(each -> words.text("criterion." + each.name()));
        grade.setLabel(words.text("file.grade"));
        grade.setItems(IntStream.rangeClosed(0, HIGHEST_GRADE).boxed().toList());
        grade.setItemLabelGenerator(each -> words.text("grade." + each));
        grade.setValue(0);
        grade.setWidthFull();
        criteria.addValueChangeListener(event -> weigh());
        grade.addValueChangeListener(event -> weigh());
        put(criteria, grade, panel, consequence);
        weigh();
    }

    /** How the person is says some of the criteria by itself. */
    void told(PatientState state) {
        Set<Criterion> chosen = EnumSet.noneOf(Criterion.class);
        chosen.addAll(criteria.getValue());
        if (state == PatientState.DIED) {
            chosen.add(Criterion.DEATH);
        } else if (state == PatientState.SEQUELAE) {
            chosen.add(Criterion.DISABILITY);
        }
        criteria.setValue(chosen);
    }

    private void weigh() {
        Finding finding = services.events().weigh(criteria(), anaphylaxis());
        panel.show(criteria(), anaphylaxis(), finding.national());
        consequence.removeAll();
        if (finding.serious()) {
            consequence.add(
                    Banner.of(
                            Tone.LATE,
                            Icon.TRIANGLE_ALERT,
                            words.text("filing.serious"),
                            words.text("filing.serious.next")));
        }
    }

    Set<Criterion> criteria() {
        return criteria.getValue();
    }

    int anaphylaxis() {
        return grade.getValue() == null ? 0 : grade.getValue();
    }
}
