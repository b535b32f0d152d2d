package vn.tram.complaints.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tram.complaints.Feedback;
import vn.tram.complaints.NamedPlaces;
import vn.tram.directory.Facility;
import vn.tram.shell.Formats;
import vn.tram.staff.Right;

/** Whom feedback is about, and where that is. */
class FeedbackFields extends Div {

    private static final int MOST = 200;

    private final ComboBox<Feedback.Subject> subject = new ComboBox<>();
    private final TextField whom = new TextField();
    private final ComboBox<Facility> facility = new ComboBox<>();

    FeedbackFields(ComplaintServices services) {
        addClassName("session-form");
        subject.setLabel(services.text("about"));
        subject.setItems(Feedback.Subject.values());
        subject.setItemLabelGenerator(
                each -> services.messages().text("complaints.about." + each.code()));
        whom.setLabel(services.text("about.whom"));
        whom.setMaxLength(Feedback.WHOM_MOST);
        facility.setLabel(services.text("about.place"));
        facility.setItemLabelGenerator(Facility::name);
        facility.setItems(facilities(services));
        subject.addValueChangeListener(
                event -> facility.setVisible(event.getValue() != Feedback.Subject.OFFICE));
        subject.setValue(Feedback.Subject.FACILITY);
        add(subject, facility, whom);
        setVisible(false);
    }

    private static List<Facility> facilities(ComplaintServices services) {
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
        return services.currentActor().get().rights().stream()
                .map(Right::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(
                        unit ->
                                services.units().ancestry(unit, today).stream()
                                        .reduce((below, above) -> above))
                .map(province -> services.facilities().search("", province.code(), today, MOST))
                .orElse(List.of());
    }

    Optional<Feedback> feedback() {
        return subject.getOptionalValue().map(about -> new Feedback(about, whom.getValue()));
    }

    /** Of the facility; empty where none was chosen. */
    Optional<NamedPlaces> places() {
        return facility.isVisible()
                ? facility.getOptionalValue().map(one -> NamedPlaces.site(one.id()))
                : Optional.empty();
    }
}
