package vn.tram.doses;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionStock;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;

/** People who come for a dose, for tests that need some. Call {@link #units()} first. */
@TestComponent
@Import(StockWorld.class)
public class DoseWorld {

    public static final String COVID = "COVID-19";

    private static final Actor NURSE = ListWorld.inHaLang(Role.STATION);

    private final StockWorld stockWorld;
    private final SessionStock stock;
    private final Doses doses;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    DoseWorld(
            StockWorld stockWorld,
            SessionStock stock,
            Doses doses,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.stockWorld = stockWorld;
        this.stock = stock;
        this.doses = doses;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void units() throws IOException {
        stockWorld.units();
    }

    public static CasePlace place() {
        return CasePlace.of(StockWorld.HA_LANG, StockWorld.CAO_BANG);
    }

    public static Actor nurse() {
        return NURSE;
    }

    public static Actor another() {
        return ListWorld.actor("Người thứ hai", "", Right.over(Role.STATION, StockWorld.HA_LANG));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    public PersonId adult() {
        return person(BirthDate.ofDay(LocalDate.of(1980, 5, 12)));
    }

    public PersonId person(BirthDate birth) {
        PersonId id = new PersonId(TimeOrderedId.next());
        String precision = birth.precision().name();
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date,"
                                + " birth_precision, commune_code, identity_state, created_at)"
                                + " VALUES (:id, 'Nông Thị Mũi', 'nong thi mui', 'mui nong thi',"
                                + " 'F', :birth, :precision, :commune, 'VERIFIED', '2021-01-01')")
                .param("id", id.value())
                .param("birth", birth.storedDate())
                .param("precision", precision.substring(precision.length() - 1))
                .param("commune", StockWorld.HA_LANG.value())
                .update();
        return id;
    }

    public LotId lot(String product) {
        return stockWorld.lot(product);
    }

    public LotId lot(String product, LocalDate expiresOn) {
        return stockWorld.lot(product, 10, expiresOn);
    }

    /** An open vial of ten doses in a session. */
    public VialId vial(UUID session, LotId lot) {
        UUID station = stockWorld.station();
        stockWorld.fill(station, lot, 10);
        Actor nurse = nurse();
        act(() ->
                        stock.issue(
                                session,
                                station,
                                StockWorld.place(station),
                                lot,
                                10,
                                UUID.randomUUID(),
                                nurse))
                .value();
        return act(() -> stock.open(session, lot, 1, UUID.randomUUID(), nurse)).value().id();
    }

    public int leftIn(VialId vial) {
        return jdbc.sql("SELECT doses_left FROM vaccine_vial WHERE id = :id")
                .param("id", vial.value())
                .query(Integer.class)
                .single();
    }

    public NewDose live(PersonId person, LotId lot, Instant at) {
        return new NewDose(
                UUID.randomUUID(),
                person,
                lot,
                Optional.empty(),
                at,
                InjectionSite.LEFT_ARM,
                place(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(9),
                nurse().id(),
                "Y tá thử",
                DoseSource.LIVE,
                DueConditions.NONE);
    }

    public NewDose live(PersonId person, LotId lot, UUID session, VialId vial) {
        return new NewDose(
                UUID.randomUUID(),
                person,
                lot,
                Optional.of(vial),
                clock.instant(),
                InjectionSite.LEFT_ARM,
                place(),
                Optional.of(session),
                Optional.of(UUID.randomUUID()),
                Optional.empty(),
                Optional.of(9),
                nurse().id(),
                "Y tá thử",
                DoseSource.LIVE,
                DueConditions.NONE);
    }

    public static PastDose past(PersonId person, String product, String day) {
        return new PastDose(
                UUID.randomUUID(),
                person,
                product,
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                "Bệnh viện thử",
                place(),
                DoseSource.RETROSPECTIVE,
                "giấy xác nhận giấy");
    }

    public Outcome<DoseView> record(NewDose dose) {
        return act(() -> doses.record(dose, nurse()));
    }

    public Outcome<DoseView> record(PastDose dose) {
        return act(() -> doses.recordPast(dose, nurse()));
    }

    public DoseView had(PersonId person, String product, String day) {
        return record(past(person, product, day)).value();
    }

    public <T> T act(Supplier<T> act) {
        return transactions.execute(status -> act.get());
    }
}
