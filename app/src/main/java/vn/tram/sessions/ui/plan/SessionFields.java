package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionView;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.stock.Product;

/**
 * The fields of a session's plan. What desks and hours allow is worked out while they are typed.
 */
class SessionFields {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final int USUAL_PACE = 12;

    private final transient SessionServices services;
    private final TextField place;
    private final DatePicker day;
    private final TimePicker from;
    private final TimePicker until;
    private final ComboBox<Product> product;
    private final IntegerField desks;
    private final IntegerField pace;
    private final IntegerField capacity;
    private final Checkbox mobile;
    private final Checkbox obstetric;
    private final Checkbox anaphylaxis;
    private final Checkbox scarcity;
    private final MultiSelectComboBox<AdministrativeUnit> reach;
    private final Span room = new Span();

    SessionFields(SessionServices services) {
        this.services = services;
        this.place = new TextField(t("place"));
        place.setMaxLength(NewSession.PLACE_MAX);
        place.setRequiredIndicatorVisible(true);
        place.setManualValidation(true);
        place.setErrorMessage(t("place.missing"));
        this.day = Fields.date(t("day"), services.messages());
        day.setErrorMessage(t("day.missing"));
        this.from = time("from", MORNING);
        this.until = time("until", NOON);
        this.product = new ComboBox<>(t("product"));
        product.setItemLabelGenerator(Product::name);
        product.setErrorMessage(t("product.missing"));
        this.desks = whole("desks", 1, NewSession.MOST_DESKS);
        this.pace = whole("pace", USUAL_PACE, NewSession.MOST_AN_HOUR);
        this.capacity = whole("capacity", null, NewSession.MOST_PEOPLE);
        capacity.setHelperText(t("capacity.hint"));
        this.mobile = new Checkbox(t("mobile"));
        this.obstetric = new Checkbox(t("obstetric"));
        this.anaphylaxis = new Checkbox(t("anaphylaxis"));
        this.scarcity = new Checkbox(t("scarcity"));
        this.reach = new MultiSelectComboBox<>(t("reach"));
        reach.setItemLabelGenerator(AdministrativeUnit::name);
        reach.setHelperText(t("reach.hint"));
        day.setValue(LocalDate.ofInstant(services.clock().instant(), Formats.ZONE).plusDays(2));
        room.addClassNames("s", "m2");
        from.addValueChangeListener(event -> showRoom());
        until.addValueChangeListener(event -> showRoom());
        desks.addValueChangeListener(event -> showRoom());
        pace.addValueChangeListener(event -> showRoom());
        showRoom();
    }

    /** Vaccines of the campaign, and communes near the facility. */
    void offer(CampaignView campaign, List<AdministrativeUnit> neighbours) {
        List<Product> offered =
                services.products().all().stream()
                        .filter(
                                one ->
                                        campaign.products().isEmpty()
                                                || campaign.products().contains(one.code()))
                        .toList();
        product.setItems(offered);
        if (offered.size() == 1) {
            product.setValue(offered.get(0));
        }
        reach.setItems(neighbours);
        reach.setVisible(!neighbours.isEmpty());
    }

    /** As the session is now. */
    void show(SessionView session, SessionPlan plan) {
        place.setValue(session.placeName());
        day.setValue(session.heldOn());
        from.setValue(LocalTime.ofInstant(session.startsAt(), Formats.ZONE));
        until.setValue(LocalTime.ofInstant(session.endsAt(), Formats.ZONE));
        services.products().byCode(session.product()).ifPresent(product::setValue);
        desks.setValue(session.desks());
        pace.setValue(session.perDeskHour());
        mobile.setValue(session.mobileSite());
        obstetric.setValue(session.obstetricCare());
        anaphylaxis.setValue(session.anaphylaxisCare());
        scarcity.setValue(session.scarcity());
        plan.reach().stream()
                .flatMap(code -> services.units().at(code, session.heldOn()).stream())
                .forEach(reach::select);
        capacity.setValue(session.capacity());
    }

    Component[] all() {
        Div switches = new Div(mobile, obstetric, anaphylaxis, scarcity);
        switches.addClassName("form-checks");
        return new Component[] {
            place,
            Arrange.pair(day, Arrange.pair(from, until)),
            product,
            Arrange.pair(Arrange.pair(desks, pace), capacity),
            room,
            reach,
            switches
        };
    }

    /** Place and time alone, for moving a session. */
    Component[] when() {
        return new Component[] {place, Arrange.pair(day, Arrange.pair(from, until))};
    }

    boolean complete() {
        place.setInvalid(place.getValue().isBlank());
        day.setInvalid(day.isEmpty());
        from.setInvalid(from.isEmpty());
        until.setInvalid(until.isEmpty());
        product.setInvalid(product.isEmpty());
        desks.setInvalid(desks.isEmpty());
        pace.setInvalid(pace.isEmpty());
        return !place.isInvalid()
                && !day.isInvalid()
                && !from.isInvalid()
                && !until.isInvalid()
                && !product.isInvalid()
                && !desks.isInvalid()
                && !pace.isInvalid();
    }

    NewSession asked(UUID campaign, UUID facility) {
        return new NewSession(
                campaign,
                facility,
                place.getValue(),
                mobile.getValue(),
                obstetric.getValue(),
                anaphylaxis.getValue(),
                day.getValue(),
                from.getValue(),
                until.getValue(),
                product.getValue().code(),
                desks.getValue(),
                pace.getValue(),
                capacity.isEmpty() ? OptionalInt.empty() : OptionalInt.of(capacity.getValue()),
                scarcity.getValue(),
                reach.getValue().stream()
                        .map(AdministrativeUnit::code)
                        .collect(Collectors.toSet()));
    }

    private void showRoom() {
        boolean known =
                !from.isEmpty()
                        && !until.isEmpty()
                        && !desks.isEmpty()
                        && !pace.isEmpty()
                        && until.getValue().isAfter(from.getValue());
        if (!known) {
            room.setText("");
            return;
        }
        Duration open = Duration.between(from.getValue(), until.getValue());
        long people = desks.getValue() * pace.getValue() * open.toMinutes() / 60;
        room.setText(t("room", desks.getValue(), pace.getValue(), people));
    }

    private TimePicker time(String key, LocalTime usual) {
        TimePicker field = Fields.time(t(key));
        field.setStep(Duration.ofMinutes(30));
        field.setValue(usual);
        field.setErrorMessage(t("time.missing"));
        return field;
    }

    private IntegerField whole(String key, Integer usual, int most) {
        IntegerField field = new IntegerField(t(key));
        field.setMin(1);
        field.setMax(most);
        field.setValue(usual);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(t("number.missing", most));
        return field;
    }

    private String t(String key, Object... arguments) {
        return services.text("field." + key, arguments);
    }
}
