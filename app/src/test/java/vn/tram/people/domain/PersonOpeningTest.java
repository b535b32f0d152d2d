package vn.tram.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.people.PersonRead;
import vn.tram.people.PersonReads;
import vn.tram.people.PersonSearch;
import vn.tram.people.PersonView;
import vn.tram.people.PersonView.Enrolled;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@TramIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonOpeningTest {

    private static final String NUMBER = "004163771234";

    @Autowired private PersonSearch search;
    @Autowired private PersonReads reads;
    @Autowired private AuditLog audit;
    @Autowired private PersonPages pages;
    @Autowired private PersonAccess access;
    @Autowired private Clock clock;
    @Autowired private JdbcTemplate jdbc;

    private KnownPeople people;
    private PersonId withNumber;
    private PersonId person;
    private Actor station;

    @BeforeAll
    void unitsAreKnown(
            @Autowired PlatformTransactionManager transactions,
            @Autowired ApplicationEventPublisher events) {
        people = new KnownPeople(jdbc, new TransactionTemplate(transactions), events);
        people.addUnits();
        withNumber =
                people.add("Nông Thị Mở", "1963-04-05", KnownPeople.HA_SON, NUMBER, "+84912345677");
    }

    @BeforeEach
    void somebodyNobodyHasOpened() {
        person = people.add("Nông Thị Mở", "1963-04-05", KnownPeople.HA_SON);
        station = PersonSearchTest.actor(Role.STATION, KnownPeople.HA_SON);
    }

    private List<AuditEntry> entries(PersonId id) {
        return audit.ofSubject(id.value(), Optional.empty(), 100);
    }

    @Test
    void whoOpensAPersonIsRecordedOnceInTenMinutes() {
        search.open(person, station);
        search.open(person, station);
        assertThat(entries(person)).hasSize(1);
        AuditEntry entry = entries(person).get(0);
        assertThat(entry.action()).isEqualTo("person.opened");
        assertThat(entry.actorId()).contains(station.id().value());
        assertThat(entry.unit()).contains(KnownPeople.HA_SON);

        Clock later = Clock.offset(clock, Duration.ofMinutes(11));
        new PersonOpening(pages, access, audit, later).open(person, station);
        assertThat(entries(person)).hasSize(2);
    }

    @Test
    void anotherReaderIsAnotherEntry() {
        search.open(person, station);
        search.open(person, PersonSearchTest.actor(Role.COMMUNE, KnownPeople.HA_SON));
        assertThat(entries(person)).hasSize(2);
    }

    @Test
    void whoMayNotOpenLeavesNoEntryAndLearnsNothing() {
        Actor other = PersonSearchTest.actor(Role.STATION, KnownPeople.IA_MO);
        assertThat(search.open(person, other)).isEmpty();
        assertThat(search.reveal(person, "Đối chiếu giấy tờ", other))
                .isEqualTo(Outcome.refused(PeopleRefusal.NOT_FOUND));
        assertThat(search.open(new PersonId(UUID.randomUUID()), station)).isEmpty();
        assertThat(entries(person)).isEmpty();
        assertThat(reads.of(person, other, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void thePageShowsWhatIsKnownWithNumbersMasked() {
        PersonView view = search.open(withNumber, station).orElseThrow();
        assertThat(view.name()).isEqualTo("Nông Thị Mở");
        assertThat(view.birthDate()).isEqualTo("05/04/1963");
        assertThat(view.sex()).isEqualTo("FEMALE");
        assertThat(view.ethnicity()).isEqualTo("Nùng");
        assertThat(view.communeName()).isEqualTo("Xã Hạ Sơn");
        assertThat(view.masked()).isTrue();
        assertThat(view.idNumber()).isEqualTo("004•••••1234");
        assertThat(view.phone()).isEqualTo("09••••• 677");
        assertThat(view.insuranceNumber()).isEqualTo("GD4•••••678");
    }

    @Test
    void theIdentityOfficerSeesNumbersInFull() {
        Actor officer = PersonSearchTest.actor(Role.IDENTITY, "97");
        PersonView view = search.open(withNumber, officer).orElseThrow();
        assertThat(view.masked()).isFalse();
        assertThat(view.idNumber()).isEqualTo(NUMBER);
    }

    @Test
    void numbersAreRevealedForAReasonThatIsKept() {
        PersonView view = search.reveal(withNumber, "  Đối chiếu sổ hộ  ", station).value();
        assertThat(view.idNumber()).isEqualTo(NUMBER);
        assertThat(view.phone()).isEqualTo("0912345677");
        PersonRead read = reads.of(withNumber, station, Optional.empty(), 1).get(0);
        assertThat(read.action()).isEqualTo("person.revealed");
        assertThat(read.actorName()).isEqualTo(station.displayName());
        assertThat(read.reason()).contains("Đối chiếu sổ hộ");
    }

    @Test
    void numbersAreNotRevealedWithoutAReason() {
        for (String reason : new String[] {null, "", "   \u200b  ", "abcd"}) {
            assertThat(search.reveal(person, reason, station))
                    .isEqualTo(Outcome.refused(PeopleRefusal.REASON_MISSING));
        }
        assertThat(entries(person)).isEmpty();
    }

    // rolled back: no list has this row, which would break what must always hold
    @Test
    @Transactional
    void thePageShowsEnrolmentsWithTheirList() {
        UUID campaign = TimeOrderedId.next();
        UUID list = TimeOrderedId.next();
        String code = campaign.toString().substring(24);
        jdbc.update(
                "INSERT INTO campaign (id, code, name, round_name, purpose, starts_on, ends_on, district_approves, state)"
                        + " VALUES (?, ?, 'Tiêm nhắc lại', 'Đợt 2', 'x', '2026-01-01', '2026-12-31', FALSE, 'OPEN')",
                campaign,
                code);
        jdbc.update(
                "INSERT INTO subject_list (id, code, campaign_id, title, commune_code, province_code, state, event_date, made_by,"
                        + " made_by_name, made_at) VALUES (?, ?, ?, 'x', '97001', '97', 'ENROLLED', '2026-01-01', ?, 'x', '2026-01-01')",
                list,
                "DS-" + code,
                campaign,
                UUID.randomUUID());
        jdbc.update(
                "INSERT INTO enrolment (id, campaign_id, person_id, list_id, row_id, best_group, group_mask, commune_code, enrolled_at)"
                        + " VALUES (?, ?, ?, ?, ?, 9, 256, '97001', '2026-02-03 04:05:06')",
                TimeOrderedId.next(),
                campaign,
                person.value(),
                list,
                UUID.randomUUID());
        List<Enrolled> enrolments = search.open(person, station).orElseThrow().enrolments();
        assertThat(enrolments).hasSize(1);
        assertThat(enrolments.get(0).list()).isEqualTo(list);
        assertThat(enrolments.get(0).listCode()).isEqualTo("DS-" + code);
        assertThat(enrolments.get(0).campaignName()).isEqualTo("Tiêm nhắc lại");
        assertThat(enrolments.get(0).live()).isTrue();
        assertThat(enrolments.get(0).enrolledAt()).isEqualTo("2026-02-03T04:05:06Z");
    }
}
