package vn.tram.complaints;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.DoseStanding;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/** People who complain, and those who answer them. Call {@link #units()} first. */
@TestComponent
@Import({DoseWorld.class, ListWorld.class, DayWorld.class})
public class ComplaintWorld {

    static final Actor EXAMINER = station("Lương Thị Xem");
    static final Actor SECOND = station("Nông Văn Duyệt");
    static final Actor POLICE = ListWorld.inHaLang(Role.IDENTITY);
    static final Actor PROVINCE =
            ListWorld.actor("Sở Y tế thử", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));

    static final String NAME = "Ma Thị Yến";
    static final String BORN = "12/09/1986";

    private static final int FIRST_NUMBER = 30_000_000;
    private static final AtomicInteger NUMBERS = new AtomicInteger(FIRST_NUMBER);

    final DoseWorld doses;
    final ListWorld lists;
    final JdbcClient jdbc;
    final DayWorld days;
    private final DoseConfirmations confirmations;
    private final Certificates certificates;
    private final Doses recorded;
    private final Complaints complaints;
    private final CitizenComplaints own;
    private final Worklist worklist;
    private final ManagementService jobs;

    ComplaintWorld(
            DoseWorld doses,
            ListWorld lists,
            JdbcClient jdbc,
            DayWorld days,
            DoseConfirmations confirmations,
            Certificates certificates,
            Doses recorded,
            Complaints complaints,
            CitizenComplaints own,
            Worklist worklist,
            ProcessEngine engine) {
        this.doses = doses;
        this.lists = lists;
        this.jdbc = jdbc;
        this.days = days;
        this.confirmations = confirmations;
        this.certificates = certificates;
        this.recorded = recorded;
        this.complaints = complaints;
        this.own = own;
        this.worklist = worklist;
        this.jobs = engine.getManagementService();
    }

    void units() throws IOException {
        doses.units();
    }

    static Actor station(String name) {
        return ListWorld.actor(name, "", Right.over(Role.STATION, StockWorld.HA_LANG));
    }

    /** Somebody with a phone of her own, verified. */
    record Citizen(PersonId id, PhoneNumber phone, String idNumber) {}

    /** Lets the next one have the number behind this one: for a process that begins anew. */
    static void numbersFrom(int n) {
        NUMBERS.set(FIRST_NUMBER + n);
    }

    static String numberOf(int n) {
        return "004186" + String.valueOf(FIRST_NUMBER + n).substring(2);
    }

    Citizen citizen() {
        int n = NUMBERS.incrementAndGet();
        PersonId id = new PersonId(TimeOrderedId.next());
        String number = "004186" + String.valueOf(n).substring(2);
        String phone = "+8498" + String.valueOf(n).substring(1);
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date,"
                                + " birth_precision, id_number, id_kind, phone, commune_code,"
                                + " identity_state, created_at) VALUES (:id, :name, 'ma thi yen',"
                                + " 'yen ma thi', 'F', '1986-09-12', 'D', :number, 'CCCD', :phone,"
                                + " :commune, 'VERIFIED', '2021-01-01')")
                .param("id", id.value())
                .param("name", NAME)
                .param("number", number)
                .param("phone", phone)
                .param("commune", StockWorld.HA_LANG.value())
                .update();
        return new Citizen(id, new PhoneNumber(phone), number);
    }

    /** A dose recorded afterwards by the nurse and confirmed by another. */
    DoseView had(Citizen citizen, String product, String day) {
        DoseView dose = doses.had(citizen.id(), product, day);
        confirmations.confirm(dose.id(), DoseWorld.another()).value();
        return dose;
    }

    /** A dose of today in the session, under a lot that was typed by the nurse. */
    DoseView inSession(Citizen citizen, DayWorld.Held session, VialId vial) {
        return doses.record(doses.live(citizen.id(), session.lot(), session.id().value(), vial))
                .value();
    }

    NewComplaint told(
            ComplaintKind kind,
            Citizen citizen,
            Optional<DoseId> dose,
            Map<ClaimField, String> claims) {
        return new NewComplaint(
                kind,
                NAME,
                BORN,
                citizen.phone().e164(),
                Optional.of(citizen.id()),
                dose,
                NamedPlaces.in(StockWorld.HA_LANG),
                claims,
                "Giấy của tôi ghi khác với hồ sơ");
    }

    /** By the citizen, up to the desk. */
    ComplaintId filed(
            ComplaintKind kind,
            Citizen citizen,
            Optional<DoseId> dose,
            Map<ClaimField, String> claims) {
        ComplaintId id = own.file(told(kind, citizen, dose, claims), citizen.phone()).value().id();
        lists.settle();
        return id;
    }

    void settle() {
        lists.settle();
    }

    /** Runs the timer that waits at the element of the case. */
    void fire(ComplaintId id, String element) {
        List<Job> timers =
                jobs.createJobQuery().timers().activityId(element).list().stream()
                        .filter(job -> isOf(job, id))
                        .toList();
        jobs.executeJob(timers.get(0).getId());
    }

    private boolean isOf(Job job, ComplaintId id) {
        return jdbc.sql("SELECT BUSINESS_KEY_ FROM ACT_RU_EXECUTION WHERE ID_ = :id")
                .param("id", job.getProcessInstanceId())
                .query(String.class)
                .single()
                .equals(id.value().toString());
    }

    ComplaintView view(ComplaintId id) {
        return complaints.byId(id, EXAMINER).or(() -> complaints.byId(id, PROVINCE)).orElseThrow();
    }

    List<String> tasks(ComplaintId id) {
        return worklist.ofCase(id.value()).stream().map(WorkItem::task).toList();
    }

    WorkItem task(ComplaintId id) {
        return worklist.ofCase(id.value()).get(0);
    }

    /** Doses that count, by their standing. */
    List<DoseStanding> standings(Citizen citizen) {
        return certificates.ofPerson(citizen.id(), PROVINCE);
    }

    List<DoseView> doses(Citizen citizen) {
        return recorded.ofPerson(citizen.id(), false);
    }

    /** Certificates of all versions of all doses, as dose and state. */
    Map<UUID, List<String>> certificates(Citizen citizen) {
        record Row(UUID dose, String state) {}
        return jdbc
                .sql(
                        "SELECT dose_id, state FROM certificate WHERE person_id = :person"
                                + " ORDER BY id")
                .param("person", citizen.id().value())
                .query((row, n) -> new Row(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::dose, Collectors.mapping(Row::state, Collectors.toList())));
    }

    static Map<ClaimField, String> claims(Object... fieldsAndValues) {
        Map<ClaimField, String> claims = new EnumMap<>(ClaimField.class);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            claims.put((ClaimField) fieldsAndValues[i], (String) fieldsAndValues[i + 1]);
        }
        return claims;
    }

    static Proposal amend(Object... fieldsAndValues) {
        return new Proposal(
                Proposal.Kind.AMEND, claims(fieldsAndValues), "giấy xác nhận có dấu của trạm");
    }

    static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "done";
    }

    LocalDate today() {
        return doses.today();
    }
}
