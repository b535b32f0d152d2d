package vn.tram.sessions;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.IdentityState;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListWorld;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowForm;
import vn.tram.lists.RowView;
import vn.tram.lists.SubjectLists;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.stock.StockWorld;

/** Enrolled people, a station with vaccine, and sessions on their way. */
@TestComponent
@Import({ListWorld.class, StockWorld.class})
public class SessionWorld {

    public static final String PRODUCT = "COMIRNATY";

    private static final String LETTERS = "ABCDEĐGHIKLMNOPQRSTUVXY";

    private final ListWorld lists;
    private final StockWorld stock;
    private final SubjectLists subjectLists;
    private final ListRows rows;
    private final ListDecisions decisions;
    private final Sessions sessions;
    private final SessionPlans plans;
    private final SessionReadiness readiness;
    private final Clock clock;

    /** Shared by all contexts of a run: they share the database, and twins would be asked about. */
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    SessionWorld(
            ListWorld lists,
            StockWorld stock,
            SubjectLists subjectLists,
            ListRows rows,
            ListDecisions decisions,
            Sessions sessions,
            SessionPlans plans,
            SessionReadiness readiness,
            Clock clock) {
        this.lists = lists;
        this.stock = stock;
        this.subjectLists = subjectLists;
        this.rows = rows;
        this.decisions = decisions;
        this.sessions = sessions;
        this.plans = plans;
        this.readiness = readiness;
        this.clock = clock;
    }

    public ListWorld lists() {
        return lists;
    }

    public StockWorld stock() {
        return stock;
    }

    /** An open campaign with so many people enrolled, of priority groups 9 and 1 in turns. */
    public UUID campaignWith(int enrolled) throws IOException {
        lists.units();
        UUID campaign = lists.campaign(false);
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId list = lists.open(campaign, "Người của buổi tiêm", maker);
        for (int i = 0; i < enrolled; i++) {
            rows.add(list, person(i), maker).value();
        }
        subjectLists.submit(list, maker).value();
        lists.settle();
        decisions.forward(list, ListWorld.inHaLang(Role.STATION)).value();
        lists.settle();
        Actor police = ListWorld.inHaLang(Role.IDENTITY);
        rows.page(list, RowFilter.all(), 0, 200, police).stream()
                .map(RowView::id)
                .forEach(
                        row ->
                                decisions.settle(
                                        list,
                                        List.of(row),
                                        IdentityState.ACCEPTED,
                                        "Người quen biết",
                                        police));
        decisions.finishIdentities(list, police);
        int revision = subjectLists.byId(list, maker).orElseThrow().revision();
        decisions.approve(list, revision, ListWorld.inHaLang(Role.COMMUNE)).value();
        lists.settle();
        return campaign;
    }

    private RowForm person(int i) {
        int n = PEOPLE.getAndIncrement();
        String name =
                "Hoàng Thị "
                        + LETTERS.charAt(n % LETTERS.length())
                        + "a "
                        + LETTERS.charAt(n / LETTERS.length() % LETTERS.length())
                        + "ung";
        int year = 1940 + n % 50;
        return ListWorld.person(
                name, "12/0" + (1 + n % 9) + "/" + year, "Nữ", "", i % 2 == 0 ? "9" : "1");
    }

    public Actor stationOf(UUID facility) {
        return ListWorld.actor("Trạm", "", Right.at(Role.STATION, ListWorld.HA_LANG, facility));
    }

    public Actor official() {
        return ListWorld.inHaLang(Role.COMMUNE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /** One desk, so many people at most, on the day; until a minute before midnight. */
    public NewSession asked(UUID campaign, UUID facility, LocalDate day, int capacity) {
        return new NewSession(
                campaign,
                facility,
                "Nhà văn hóa " + facility.toString().substring(30),
                false,
                true,
                true,
                day,
                LocalTime.of(0, 30),
                LocalTime.of(23, 59),
                PRODUCT,
                1,
                20,
                OptionalInt.of(capacity),
                false,
                Set.of());
    }

    /** Vaccine in the station's fridge. */
    public void vaccine(UUID facility, int doses) {
        stock.fill(facility, stock.lot(PRODUCT), doses);
    }

    public SessionId planned(NewSession asked, Actor station) {
        SessionId id = sessions.open(asked, station).value();
        lists.settle();
        return id;
    }

    /** Everything there, everybody at their desk. */
    public void makeReady(SessionId id, Actor station) {
        int n = 0;
        for (Duty duty : Duty.values()) {
            Qualification level =
                    duty == Duty.SCREENING || duty == Duty.EMERGENCY
                            ? Qualification.DOCTOR
                            : Qualification.NURSE;
            plans.assign(
                            id,
                            new PlannedStaff(
                                    new StaffId(TimeOrderedId.next()),
                                    "Người " + n++,
                                    duty,
                                    0,
                                    level),
                            station)
                    .value();
        }
        for (ReadinessLine line : readiness.lines(id, station)) {
            if (line.measure() != ReadinessLine.Measure.STAFF) {
                readiness
                        .record(id, found(line, true, Integer.toString(line.least())), station)
                        .value();
            }
        }
    }

    public static SessionReadiness.Found found(ReadinessLine line, boolean there, String number) {
        return new SessionReadiness.Found(
                line.item(), there, Optional.of(number), "", Optional.empty());
    }
}
