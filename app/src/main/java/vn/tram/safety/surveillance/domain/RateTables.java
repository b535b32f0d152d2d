package vn.tram.safety.surveillance.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Sex;
import vn.tram.safety.surveillance.AgeBand;
import vn.tram.safety.surveillance.EventFigures;
import vn.tram.safety.surveillance.EventFigures.People;
import vn.tram.safety.surveillance.EventFigures.PeopleRow;
import vn.tram.safety.surveillance.EventFigures.Row;
import vn.tram.safety.surveillance.EventFigures.Tables;
import vn.tram.safety.surveillance.Rate;
import vn.tram.safety.surveillance.domain.FigureStore.PeopleCount;
import vn.tram.safety.surveillance.domain.FigureStore.ThingCount;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Sets counted events beside counted doses, and names what they are of. */
@Component
class RateTables {

    private static final Named UNKNOWN = new Named("", "");

    private final Products products;
    private final JdbcClient jdbc;

    RateTables(Products products, JdbcClient jdbc) {
        this.products = products;
        this.jdbc = jdbc;
    }

    private record Named(String code, String name) {}

    private record Tally(long events, long serious, long doses) {

        private static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(events + other.events, serious + other.serious, doses + other.doses);
        }

        Rate rate() {
            return new Rate(events, doses);
        }
    }

    Tables ofThings(List<ThingCount> events, List<ThingCount> doses, long elsewhere) {
        Map<Optional<UUID>, Tally> lots = tallies(events, doses, ThingCount::lot);
        Map<Optional<UUID>, Tally> facilities = tallies(events, doses, ThingCount::facility);
        List<Map.Entry<Optional<UUID>, Tally>> topLots = top(lots);
        List<Map.Entry<Optional<UUID>, Tally>> topFacilities = top(facilities);
        Tally total = sum(events, doses);
        return new Tables(
                top(tallies(events, doses, ThingCount::product)).stream()
                        .map(each -> row(product(each.getKey()), each.getValue()))
                        .toList(),
                named(
                        topLots,
                        "SELECT l.id, l.lot_number AS code, v.name FROM vaccine_lot l"
                                + " JOIN vaccine_product v ON v.code = l.product_code WHERE l.id IN (:ids)"),
                named(topFacilities, "SELECT id, code, name FROM facility WHERE id IN (:ids)"),
                row(UNKNOWN, total),
                elsewhere,
                lots.size() - topLots.size(),
                facilities.size() - topFacilities.size());
    }

    private static <K> Map<Optional<K>, Tally> tallies(
            List<ThingCount> events, List<ThingCount> doses, Function<ThingCount, Optional<K>> by) {
        Map<Optional<K>, Tally> tallies = new LinkedHashMap<>();
        events.forEach(
                each ->
                        tallies.merge(
                                by.apply(each),
                                new Tally(each.all(), each.serious(), 0),
                                Tally::plus));
        doses.forEach(
                each -> tallies.merge(by.apply(each), new Tally(0, 0, each.all()), Tally::plus));
        return tallies;
    }

    private static Tally sum(List<ThingCount> events, List<ThingCount> doses) {
        Tally counted =
                events.stream()
                        .map(each -> new Tally(each.all(), each.serious(), 0))
                        .reduce(Tally.NONE, Tally::plus);
        long given = doses.stream().mapToLong(ThingCount::all).sum();
        return counted.plus(new Tally(0, 0, given));
    }

    /** The ones with the most events, among equal ones with the most doses. */
    private static <K> List<Map.Entry<Optional<K>, Tally>> top(Map<Optional<K>, Tally> tallies) {
        return tallies.entrySet().stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Map.Entry<Optional<K>, Tally> each) ->
                                                -each.getValue().events())
                                .thenComparingLong(each -> -each.getValue().doses())
                                .thenComparing(
                                        each -> each.getKey().map(Object::toString).orElse("")))
                .limit(EventFigures.MOST_ROWS)
                .toList();
    }

    private Named product(Optional<String> code) {
        return code.map(
                        known ->
                                new Named(
                                        known,
                                        products.byCode(known).map(Product::name).orElse(known)))
                .orElse(UNKNOWN);
    }

    private List<Row> named(List<Map.Entry<Optional<UUID>, Tally>> rows, String sql) {
        List<UUID> ids = rows.stream().flatMap(each -> each.getKey().stream()).toList();
        Map<UUID, Named> names = ids.isEmpty() ? Map.of() : names(ids, sql);
        return rows.stream()
                .map(each -> row(each.getKey().map(names::get).orElse(UNKNOWN), each.getValue()))
                .toList();
    }

    private Map<UUID, Named> names(List<UUID> ids, String sql) {
        return jdbc
                .sql(sql)
                .param("ids", ids)
                .query(
                        (row, n) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        new Named(row.getString("code"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Row row(Named of, Tally tally) {
        return new Row(of.code(), of.name(), tally.serious(), tally.rate());
    }

    People ofPeople(List<PeopleCount> events, List<PeopleCount> doses) {
        Map<Person, Tally> tallies = new LinkedHashMap<>();
        events.forEach(
                each ->
                        tallies.merge(
                                new Person(each.age(), each.sex()),
                                new Tally(each.all(), each.serious(), 0),
                                Tally::plus));
        doses.forEach(
                each ->
                        tallies.merge(
                                new Person(each.age(), each.sex()),
                                new Tally(0, 0, each.all()),
                                Tally::plus));
        return new People(
                tallies.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Person.ORDER))
                        .map(
                                each ->
                                        new PeopleRow(
                                                each.getKey().age(),
                                                each.getKey().sex(),
                                                each.getValue().serious(),
                                                each.getValue().rate()))
                        .toList());
    }

    private record Person(Optional<AgeBand> age, Optional<Sex> sex) {

        private static final Comparator<Person> ORDER =
                Comparator.comparingInt(
                                (Person of) ->
                                        of.age().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparingInt(
                                of -> of.sex().map(Enum::ordinal).orElse(Integer.MAX_VALUE));
    }
}
