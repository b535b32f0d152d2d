package vn.tram.complaints.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.NamedPlaces;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Facility;
import vn.tram.shell.Formats;

/**
 * Where a complaint goes: a facility, or the desk of a commune, a district or a province. The
 * routing table says who that is.
 */
class ForwardForm extends Div {

    private static final int MOST = 200;

    private enum To {
        FACILITY,
        UNIT
    }

    private final RadioButtonGroup<To> to = new RadioButtonGroup<>();
    private final ComboBox<Facility> facility = new ComboBox<>();
    private final ComboBox<AdministrativeUnit> unit = new ComboBox<>();

    ForwardForm(ComplaintView complaint, ComplaintServices services) {
        addClassName("session-form");
        LocalDate filed = LocalDate.ofInstant(complaint.filedAt(), Formats.ZONE);
        to.setLabel(services.text("forward.where"));
        to.setItems(To.values());
        to.setItemLabelGenerator(
                each -> services.text("forward.to." + each.name().toLowerCase(Locale.ROOT)));
        facility.setLabel(services.text("forward.to"));
        facility.setItems(facilities(complaint, services));
        facility.setItemLabelGenerator(Facility::name);
        facility.setWidthFull();
        unit.setLabel(services.text("forward.unit"));
        unit.setHelperText(services.text("forward.unit.hint"));
        unit.setItemLabelGenerator(AdministrativeUnit::name);
        unit.setWidthFull();
        unit.setItems(
                query ->
                        services
                                .units()
                                .search(
                                        query.getFilter().orElse(""),
                                        filed,
                                        query.getOffset() + query.getLimit())
                                .stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()));
        to.addValueChangeListener(event -> offer());
        add(to, facility, unit);
        to.setValue(To.FACILITY);
    }

    private void offer() {
        facility.setVisible(to.getValue() == To.FACILITY);
        unit.setVisible(to.getValue() == To.UNIT);
    }

    private static List<Facility> facilities(ComplaintView complaint, ComplaintServices services) {
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
        return complaint
                .place()
                .province()
                .map(province -> services.facilities().search("", province, today, MOST))
                .orElse(List.of());
    }

    /** What was chosen; nowhere where nothing was. */
    NamedPlaces chosen() {
        return to.getValue() == To.FACILITY
                ? facility.getOptionalValue()
                        .map(one -> NamedPlaces.site(one.id()))
                        .orElseGet(NamedPlaces::none)
                : unit.getOptionalValue()
                        .map(one -> NamedPlaces.in(one.code()))
                        .orElseGet(NamedPlaces::none);
    }
}
