package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Facility;
import vn.tram.kernel.Sex;
import vn.tram.safety.PatientState;
import vn.tram.safety.surveillance.AgeBand;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.CaseFilter.Basis;
import vn.tram.safety.surveillance.OnsetInterval;
import vn.tram.safety.surveillance.Severity;
import vn.tram.safety.surveillance.Stage;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.stock.Product;

/** The filter above list and figures; each change is another address of the same page. */
class CaseFilterBar extends FilterBar {

    /** Shows the filters that are rarely set. */
    private static final String MORE = "more";

    private final transient CaseFilter filter;
    private final transient PageAddress address;
    private final transient SurveillanceWords words;
    private final transient ReaderPlaces places;

    /**
     * @param address of the page, with the filter as its parameters
     */
    CaseFilterBar(
            CaseFilter filter, PageAddress address, SurveillanceWords words, ReaderPlaces places) {
        super(words.messages(), () -> PageAddress.of(address.path()).open());
        this.filter = filter;
        this.address = address;
        this.words = words;
        this.places = places;
        often();
        if (address.text(MORE).isPresent() || rarelySet()) {
            rarely();
        } else {
            put(
                    Buttons.quiet(
                            words.text("filter.more"),
                            Icon.SLIDERS_HORIZONTAL,
                            click -> address.with(MORE, "1").open()));
        }
    }

    private boolean rarelySet() {
        return filter.outcome().isPresent()
                || filter.age().isPresent()
                || filter.sex().isPresent()
                || filter.interval().isPresent()
                || filter.facility().isPresent();
    }

    private void often() {
        basis();
        day("from", filter.from());
        day("until", filter.until());
        select(
                words.text("filter.product"),
                words.products().stream().map(Product::code).toList(),
                words::product,
                filter.product().orElse(null),
                code -> open("product", code));
        search(words.event("filter.lot"), filter.lot().orElse(""), lot -> open("lot", lot));
        if (places.several()) {
            unit();
        }
        choice("severity", Severity.values(), filter.severity().orElse(null));
        choice("stage", Stage.values(), filter.stage().orElse(null));
    }

    /** One of the two always holds. */
    private void basis() {
        Select<Basis> basis = new Select<>();
        basis.setAriaLabel(words.text("filter.by"));
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(each -> words.of("by", each));
        basis.setValue(filter.basis());
        basis.addValueChangeListener(
                event ->
                        open(
                                "by",
                                event.getValue() == Basis.RECORDED ? Basis.RECORDED.name() : null));
        mark(basis, filter.basis() == Basis.RECORDED);
        put(basis);
    }

    private void rarely() {
        choice("outcome", PatientState.values(), filter.outcome().orElse(null));
        choice("age", AgeBand.values(), filter.age().orElse(null));
        choice("sex", Sex.values(), filter.sex().orElse(null));
        choice("interval", OnsetInterval.values(), filter.interval().orElse(null));
        facility();
    }

    private <E extends Enum<E>> void choice(String name, E[] values, E value) {
        Function<E, String> label =
                each ->
                        name.equals("outcome")
                                ? words.event("patient." + each.name())
                                : words.of(name, each);
        select(
                words.text("filter." + name),
                List.of(values),
                label,
                value,
                chosen -> open(name, chosen == null ? null : chosen.name()));
    }

    private void unit() {
        Map<String, String> names = new HashMap<>();
        List<AdministrativeUnit> units = places.units();
        units.forEach(unit -> names.put(unit.code().value(), unit.name()));
        filter.unit().ifPresent(code -> names.putIfAbsent(code.value(), code.value()));
        select(
                words.text("filter.unit"),
                units.stream().map(unit -> unit.code().value()).toList(),
                code -> names.getOrDefault(code, code),
                filter.unit().map(code -> code.value()).filter(names::containsKey).orElse(null),
                code -> open("unit", code));
    }

    private void facility() {
        ComboBox<Facility> field = new ComboBox<>();
        field.setPlaceholder(words.text("filter.facility"));
        field.setAriaLabel(words.text("filter.facility"));
        field.setItemLabelGenerator(Facility::name);
        field.setClearButtonVisible(true);
        field.setItems(
                new CallbackDataProvider<Facility, String>(
                                query ->
                                        places
                                                .facilities(
                                                        query.getFilter().orElse(""),
                                                        filter.unit(),
                                                        query.getOffset() + query.getLimit())
                                                .stream()
                                                .skip(query.getOffset()),
                                query -> count(query))
                        .withConvertedFilter(text -> text));
        filter.facility().flatMap(places::facility).ifPresent(field::setValue);
        mark(field, !field.isEmpty());
        field.addValueChangeListener(
                event ->
                        open(
                                "facility",
                                Optional.ofNullable(event.getValue())
                                        .map(Facility::code)
                                        .orElse(null)));
        put(field);
    }

    private int count(Query<Facility, String> query) {
        return places.facilities(query.getFilter().orElse(""), filter.unit(), 50).size();
    }

    private void day(String name, Optional<LocalDate> value) {
        DatePicker day = Fields.date("", words.messages());
        day.setLabel(null);
        day.setAriaLabel(words.text("filter." + name));
        day.setPlaceholder(words.text("filter." + name));
        day.setClearButtonVisible(true);
        day.setValue(value.orElse(null));
        mark(day, value.isPresent());
        day.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        open(name, event.getValue());
                    }
                });
        put(day);
    }

    private void open(String name, Object value) {
        address.with(name, value).open();
    }
}
