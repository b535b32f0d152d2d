package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.tram.campaigns.CampaignView;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.shell.kit.Fields;

/** What, of where, of when, and of which round; whatever is changed goes to its own address. */
class ReportFilters extends Div {

    private final transient ReportsAddress asked;
    private final transient AfterServices services;

    ReportFilters(
            ReportsAddress asked,
            List<ReportPlaces.Choice> places,
            List<CampaignView> rounds,
            AfterServices services) {
        this.asked = asked;
        this.services = services;
        addClassNames("row", "wrap", "report-filters");
        add(kind(), place(places), day());
        if (asked.kind() == Kind.ROUND) {
            add(round(rounds));
        }
    }

    private Component kind() {
        Select<Kind> kind = new Select<>();
        kind.setLabel(services.text("reports.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> services.text("reports.kind." + each.name()));
        kind.setValue(asked.kind());
        kind.addValueChangeListener(event -> asked.of(event.getValue()).page().open());
        return kind;
    }

    private Component place(List<ReportPlaces.Choice> places) {
        ComboBox<ReportPlaces.Choice> place = new ComboBox<>(services.text("reports.place"));
        place.setItems(places);
        place.setItemLabelGenerator(ReportPlaces.Choice::label);
        places.stream()
                .filter(each -> each.key().equals(asked.place()))
                .findFirst()
                .ifPresent(place::setValue);
        place.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        asked.at(event.getValue()).page().open();
                    }
                });
        return place;
    }

    private Component day() {
        DatePicker day =
                Fields.date(
                        services.text("reports.day." + asked.kind().name()), services.messages());
        day.setValue(asked.day());
        day.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        asked.on(event.getValue()).page().open();
                    }
                });
        return day;
    }

    private Component round(List<CampaignView> rounds) {
        ComboBox<CampaignView> round = new ComboBox<>(services.text("reports.round"));
        round.setItems(rounds);
        round.setItemLabelGenerator(each -> each.name() + ", " + each.roundName());
        rounds.stream()
                .filter(each -> asked.campaign().filter(each.id()::equals).isPresent())
                .findFirst()
                .ifPresent(round::setValue);
        round.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        asked.of(event.getValue()).page().open();
                    }
                });
        return round;
    }
}
