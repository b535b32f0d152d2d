package vn.tram.doses.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseSchedule;
import vn.tram.doses.DoseSchedule.NewOverride;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.doses.DueDoses.DueQuery;
import vn.tram.doses.NewStop;
import vn.tram.doses.StopCode;
import vn.tram.doses.domain.Numbering.Given;
import vn.tram.doses.domain.Numbering.Numbered;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.processes.doses.NextDose.Reason;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/**
 * The set-based answer and the decision table say the same of every person of a generated
 * population, for every product, on every day around which a rule changes.
 */
@TramIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneAnswerTest {

    private static final long SEED = 20_211_217;
    private static final int PEOPLE = 2_000;
    private static final int COMMUNES = 10;

    private static final UnitCode SHORTENING = UnitCode.of("93");
    private static final UnitCode BELOW_THE_FLOOR = UnitCode.of("91");
    private static final UnitCode PLAIN = UnitCode.of("92");

    private static final String[] PRODUCTS = {
        "ASTRAZENECA",
        "COMIRNATY",
        "COMIRNATY-5-11",
        "SPIKEVAX",
        "VERO-CELL",
        "SPUTNIK-V-1",
        "SPUTNIK-V-2",
        "HAYAT-VAX",
        "ABDALA",
        "JANSSEN",
        "COVAXIN"
    };
    private static final List<LocalDate> DAYS =
            List.of(
                            "2021-01-31",
                            "2021-02-01",
                            "2021-07-27",
                            "2021-09-10",
                            "2021-09-17",
                            "2021-10-13",
                            "2021-10-14",
                            "2021-11-30",
                            "2021-12-01",
                            "2021-12-12",
                            "2021-12-16",
                            "2021-12-17",
                            "2022-02-28",
                            "2022-03-28",
                            "2022-06-16",
                            "2022-06-17",
                            "2022-06-23",
                            "2026-11-20")
                    .stream()
                    .map(LocalDate::parse)
                    .toList();
    private static final int[] GAPS = {
        1, 13, 14, 20, 21, 27, 28, 29, 55, 56, 57, 89, 90, 91, 119, 120, 121, 149, 150, 151, 179,
        180, 181, 400
    };

    private static final Actor SCREENER =
            new Actor(new StaffId(UUID.randomUUID()), "X", "", List.of());

    private final UUID campaign = UUID.randomUUID();
    private final List<List<PersonId>> byCommune = new ArrayList<>();
    private final Map<PersonId, Subject> subjects = new HashMap<>();

    @Autowired private DueDoses due;
    @Autowired private DueAnswers answers;
    @Autowired private DoseRules rules;
    @Autowired private CourseStore courses;
    @Autowired private StopStore stops;
    @Autowired private DoseSchedule schedule;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TransactionTemplate transactions;

    @BeforeAll
    void aPopulationOfEveryKind() {
        // an override below the floor cannot be entered; were it there, the floor would hold
        jdbc.update(
                "INSERT INTO interval_override (id, province_code, product_code, category, ordinal,"
                        + " valid_from, min_interval_days, decision, entered_at) VALUES (?, ?,"
                        + " 'ASTRAZENECA', 'BASIC', 2, '2021-02-01', 20, 'thử', '2021-02-01')",
                UUID.randomUUID(),
                BELOW_THE_FLOOR.value());
        Actor province =
                new Actor(
                        new StaffId(UUID.randomUUID()),
                        "X",
                        "",
                        List.of(Right.over(Role.PROVINCE, SHORTENING)));
        schedule.override(
                        new NewOverride(
                                SHORTENING,
                                "ASTRAZENECA",
                                DoseCategory.BASIC,
                                2,
                                30,
                                LocalDate.parse("2021-09-20"),
                                Optional.of(LocalDate.parse("2022-02-28")),
                                "số thử 1"),
                        province)
                .value();
        Random random = new Random(SEED);
        RuleBook book = rules.book();
        for (int commune = 0; commune < COMMUNES; commune++) {
            UnitCode code = commune(commune);
            byCommune.add(transactions.execute(any -> people(random, book, code)));
        }
    }

    private List<PersonId> people(Random random, RuleBook book, UnitCode commune) {
        List<PersonId> people =
                Stream.generate(() -> somebody(random, book)).limit(PEOPLE / COMMUNES).toList();
        enrol(people, commune);
        return people;
    }

    private static UnitCode commune(int number) {
        return UnitCode.of("9300" + number);
    }

    private void enrol(List<PersonId> people, UnitCode commune) {
        jdbc.batchUpdate(
                "INSERT INTO enrolment (id, campaign_id, person_id, list_id, row_id, best_group,"
                        + " group_mask, commune_code, enrolled_at)"
                        + " VALUES (?, ?, ?, ?, ?, 3, 4, ?, '2021-01-01')",
                people.stream()
                        .map(
                                person ->
                                        new Object[] {
                                            UUID.randomUUID(),
                                            campaign,
                                            person.value(),
                                            UUID.randomUUID(),
                                            UUID.randomUUID(),
                                            commune.value()
                                        })
                        .toList());
    }

    private PersonId somebody(Random random, RuleBook book) {
        LocalDate around = DAYS.get(random.nextInt(DAYS.size()));
        BirthDate birth = birth(random, around);
        PersonId person = new PersonId(TimeOrderedId.next());
        boolean dead = random.nextInt(25) == 0;
        boolean merged = random.nextInt(25) == 0;
        jdbc.update(
                "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date,"
                        + " birth_precision, commune_code, identity_state, died_on, merged_into,"
                        + " created_at)"
                        + " VALUES (?, 'Người Thử', 'nguoi thu', 'thu nguoi', 'U', ?, ?, '93000',"
                        + " 'VERIFIED', ?, ?, '2021-01-01')",
                person.value(),
                Date.valueOf(birth.storedDate()),
                birth.precision().name().substring(birth.precision().name().length() - 1),
                dead ? Date.valueOf(later(birth.storedDate(), near(random, around))) : null,
                merged ? UUID.randomUUID() : null);
        boolean weak = random.nextInt(4) == 0;
        Numbering numbering = Numbering.of(history(random, around, weak), birth, book);
        numbering.doses().forEach(dose -> insert(person, dose));
        if (!numbering.doses().isEmpty()) {
            courses.keep(person, "COVID-19", numbering.course());
        }
        screening(random, around, person, weak);
        return person;
    }

    private void screening(Random random, LocalDate around, PersonId person, boolean weak) {
        if (weak) {
            courses.weakImmunity(person, "COVID-19", true);
        }
        if (random.nextInt(8) == 0) {
            stop(person, random);
        }
        if (random.nextInt(6) == 0) {
            courses.postpone(person, "COVID-19", near(random, around));
        }
    }

    /** Up to three, some of them lifted, of this kind, of another one, or of any. */
    private void stop(PersonId person, Random random) {
        List<String> kinds = new ArrayList<>(List.of("REFUSED/", "CONTRAINDICATED/"));
        rules.book().products().values().stream()
                .map(product -> "CONTRAINDICATED/" + product.antigen())
                .distinct()
                .sorted()
                .forEach(kinds::add);
        Collections.shuffle(kinds, random);
        for (String kind : kinds.subList(0, 1 + random.nextInt(3))) {
            String[] parts = kind.split("/", 2);
            UUID id = UUID.randomUUID();
            stops.insert(
                    id,
                    new NewStop(
                            person,
                            "COVID-19",
                            Optional.of(parts[1]).filter(antigen -> !antigen.isEmpty()),
                            StopCode.valueOf(parts[0]),
                            LocalDate.parse("2021-06-01").plusDays(random.nextInt(300)),
                            "",
                            Optional.empty()),
                    "",
                    SCREENER,
                    Instant.parse("2021-01-01T00:00:00Z"));
            if (random.nextInt(4) == 0) {
                stops.lift(id, "đã đổi ý", SCREENER, Instant.parse("2021-01-02T00:00:00Z"));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate near(Random random, LocalDate day) {
        return day.plusDays(random.nextInt(5) - 2L);
    }

    /** Most around an age at which a rule begins or ends; some on 29 February. */
    private static BirthDate birth(Random random, LocalDate around) {
        int[] ages = {5, 6, 12, 18, 19, 30, 66};
        LocalDate day =
                random.nextInt(12) == 0
                        ? LocalDate.of(2004, 2, 29)
                        : near(random, around.minusYears(ages[random.nextInt(ages.length)]));
        return switch (random.nextInt(4)) {
            case 0 -> BirthDate.ofYear(day.getYear());
            case 1 -> BirthDate.ofMonth(day.getYear(), day.getMonthValue());
            default -> BirthDate.ofDay(day);
        };
    }

    /** Up to five doses backwards from a day around which something changes. */
    private static List<Given> history(Random random, LocalDate around, boolean weak) {
        List<Given> doses = new ArrayList<>();
        boolean mixed = random.nextInt(3) == 0;
        String product = PRODUCTS[random.nextInt(PRODUCTS.length)];
        int count = random.nextInt(6);
        LocalDate day = around.minusDays(GAPS[random.nextInt(GAPS.length)]);
        for (int i = 0; i < count; i++) {
            String of = mixed ? PRODUCTS[random.nextInt(PRODUCTS.length)] : product;
            doses.add(new Given(TimeOrderedId.next(), of, day, "93", weak));
            day = day.minusDays(GAPS[random.nextInt(GAPS.length)]);
        }
        return doses;
    }

    private void insert(PersonId person, Numbered dose) {
        jdbc.update(
                "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal, number,"
                        + " given_at, given_on, interval_days, interval_short, weak_immunity,"
                        + " commune_code, source, entered_at, command_id) VALUES (?, ?,"
                        + " 'COVID-19', ?, ?, ?, ?, ?, ?, ?, ?, ?, '93000', 'IMPORT',"
                        + " '2021-01-01', ?)",
                dose.given().id(),
                person.value(),
                dose.given().product(),
                dose.place().category().name(),
                dose.place().ordinal(),
                dose.number(),
                Date.valueOf(dose.given().on()),
                Date.valueOf(dose.given().on()),
                dose.intervalDays(),
                dose.tooShort(),
                dose.given().weakImmunity(),
                UUID.randomUUID());
    }

    record Said(String verdict, String category, int ordinal, LocalDate from, String reason) {

        static Said of(DueAnswer answer) {
            return new Said(
                    answer.verdict().name(),
                    answer.category().name(),
                    answer.ordinal(),
                    answer.from().orElse(null),
                    answer.reason());
        }
    }

    @Test
    void bothAnswerTheSameForEveryPersonProductAndDay() {
        Random random = new Random(SEED);
        Set<String> reasons = new TreeSet<>();
        Set<String> categories = new TreeSet<>();
        int compared = 0;
        int byKind = 0;
        for (LocalDate day : DAYS) {
            for (String product : PRODUCTS) {
                int commune = random.nextInt(COMMUNES);
                DueQuery query =
                        new DueQuery(
                                campaign,
                                List.of(commune(commune)),
                                product,
                                day,
                                List.of(SHORTENING, BELOW_THE_FLOOR, PLAIN).get(random.nextInt(3)),
                                new DueConditions(random.nextBoolean(), random.nextBoolean()));
                Map<UUID, Said> bySets = bySets(query);
                for (PersonId person : byCommune.get(commune)) {
                    Said one = Said.of(forOne(person, query));
                    assertThat(bySets.get(person.value()))
                            .as("%s of %s in %s", person, query, byCommune.get(commune).size())
                            .isEqualTo(one);
                    reasons.add(one.reason());
                    categories.add(one.category() + one.ordinal() + one.verdict());
                    compared++;
                    byKind += dueInSpiteOfAStop(person, one) ? 1 : 0;
                }
            }
        }
        assertThat(compared).isEqualTo(DAYS.size() * PRODUCTS.length * PEOPLE / COMMUNES);
        assertThat(reasons)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Reason.values()).stream().map(Reason::code).toList());
        assertThat(byKind).as("due with one kind though contraindicated with another").isPositive();
        assertThat(categories).contains("BASIC1DUE", "BASIC2DUE", "BASIC3DUE", "ADDITIONAL1DUE");
        assertThat(categories).contains("BOOSTER1DUE", "BOOSTER2DUE", "BOOSTER3NO");
    }

    private boolean dueInSpiteOfAStop(PersonId person, Said said) {
        return said.verdict().equals("DUE") && !subjects.get(person).stops().isEmpty();
    }

    private Map<UUID, Said> bySets(DueQuery query) {
        UUID snapshot = UUID.randomUUID();
        int count = due.snapshot(snapshot, query);
        Map<UUID, Said> all =
                jdbc
                        .query(
                                "SELECT person_id, verdict, category, ordinal, due_on, reason"
                                        + " FROM due_person WHERE snapshot_id = ?",
                                (row, n) ->
                                        Map.entry(
                                                row.getObject(1, UUID.class),
                                                new Said(
                                                        row.getString(2),
                                                        row.getString(3),
                                                        row.getInt(4),
                                                        row.getObject(5, LocalDate.class),
                                                        row.getString(6))),
                                snapshot)
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(all.values().stream().filter(said -> said.verdict().equals("DUE")))
                .hasSize(count);
        due.discard(snapshot);
        return all;
    }

    private DueAnswer forOne(PersonId person, DueQuery query) {
        RuleBook book = rules.book();
        return answers.answer(
                subjects.computeIfAbsent(person, id -> courses.read(id, "COVID-19").orElseThrow()),
                book.products().get(query.product()),
                query.on(),
                query.province().value(),
                query.conditions(),
                book);
    }

    @Test
    void askedAloneAPersonGetsTheSameAnswerAgain() {
        PersonId person = byCommune.get(0).get(7);
        DueQuery query =
                new DueQuery(
                        campaign,
                        List.of(commune(0)),
                        "COMIRNATY",
                        LocalDate.parse("2022-06-23"),
                        PLAIN,
                        DueConditions.NONE);
        assertThat(
                        due.forPerson(
                                person,
                                query.product(),
                                query.on(),
                                query.province(),
                                query.conditions()))
                .isEqualTo(forOne(person, query));
    }

    @Test
    void whoIsPlannedElsewhereIsLeftOut() {
        PersonId planned = byCommune.get(1).get(0);
        UUID session = UUID.randomUUID();
        plan(session, planned);
        DueQuery query =
                new DueQuery(
                        campaign,
                        List.of(commune(1)),
                        "ASTRAZENECA",
                        LocalDate.parse("2021-12-17"),
                        PLAIN,
                        DueConditions.NONE);
        assertThat(bySets(query)).hasSize(PEOPLE / COMMUNES - 1).doesNotContainKey(planned.value());

        jdbc.update("UPDATE vaccination_session SET state = 'CANCELLED' WHERE id = ?", session);

        assertThat(bySets(query)).hasSize(PEOPLE / COMMUNES);
        jdbc.update("DELETE FROM session_subject WHERE session_id = ?", session);
        jdbc.update("DELETE FROM vaccination_session WHERE id = ?", session);
    }

    private void plan(UUID session, PersonId person) {
        jdbc.update(
                "INSERT INTO vaccination_session (id, code, campaign_id, facility_id, commune_code,"
                        + " place_name, held_on, starts_at, ends_at, product_code, desks,"
                        + " per_desk_hour, capacity, state, made_by, made_by_name, made_at)"
                        + " VALUES (?, ?, ?, ?, '93001', 'x', '2027-01-01', '2027-01-01 01:00',"
                        + " '2027-01-01 02:00', 'ASTRAZENECA', 1, 10, 10, 'PLANNING', ?, 'x',"
                        + " '2026-01-01')",
                session,
                "T" + session.toString().substring(0, 12),
                campaign,
                UUID.randomUUID(),
                UUID.randomUUID());
        jdbc.update(
                "INSERT INTO session_subject (id, session_id, person_id, number, category, ordinal,"
                        + " due_on, origin, step, touched_at) VALUES (?, ?, ?, 1, 'BASIC', 1,"
                        + " '2026-01-01', 'PLANNED', 'EXPECTED', '2026-01-01')",
                UUID.randomUUID(),
                session,
                person.value());
    }
}
