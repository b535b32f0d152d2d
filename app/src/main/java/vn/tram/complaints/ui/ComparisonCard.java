package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FieldClaim;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DiffField;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** Field by field: what the citizen says beside what the record says, differences marked. */
class ComparisonCard extends Card {

    ComparisonCard(ComplaintView complaint, ComplaintServices services) {
        super(services.text("comparison"));
        long differing = complaint.fields().stream().filter(FieldClaim::differs).count();
        aside(
                StatusChip.of(
                        differing == 0 ? Tone.PLAIN : Tone.TODAY,
                        Icon.GIT_COMPARE,
                        services.text("differing.count", differing)));
        flush();
        FieldWords words = new FieldWords(services.products(), services.messages());
        Div head =
                new Div(
                        new Span(services.text("field")),
                        new Span(services.text("claimed")),
                        new Span(
                                complaint
                                        .dose()
                                        .map(
                                                dose ->
                                                        services.text(
                                                                "recorded.version",
                                                                services.corrections()
                                                                        .versions(dose)
                                                                        .size()))
                                        .orElseGet(() -> services.text("recorded"))));
        head.addClassNames("diff-f", "diff-h", "m2");
        put(head);
        for (FieldClaim field : complaint.fields()) {
            String recorded =
                    field.recorded().map(value -> words.value(field.field(), value)).orElse("–");
            // what is not contested is as the record says
            String claimed =
                    field.claimed()
                            .map(value -> words.value(field.field(), value))
                            .orElse(recorded);
            put(DiffField.of(words.name(field.field()), claimed, recorded));
            field.proposed()
                    .ifPresent(
                            value ->
                                    put(
                                            proposal(
                                                    services.text(
                                                            "proposed",
                                                            words.value(field.field(), value)))));
        }
    }

    private static Div proposal(String words) {
        Div line = new Div(Texts.quiet(words));
        line.addClassName("p");
        return line;
    }
}
