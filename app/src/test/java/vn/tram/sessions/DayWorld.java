package vn.tram.sessions;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningDraft.History;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionStock;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;

/** Running sessions with people and vaccine, and somebody's way from desk to desk. */
@TestComponent
@Import(StockWorld.class)
public class DayWorld {

    public static final String PRODUCT = "COMIRNATY";

    private static int people;

    private final ListWorld lists;
    private final StockWorld stockWorld;
    private final SessionStock stock;
    private final SessionDay day;
    private final DayReception reception;
    private final DayScreening screening;
    private final DayConsent consent;
    private final DayInjection injection;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private UUID campaign;

    DayWorld(
            ListWorld lists,
            StockWorld stockWorld,
            SessionStock stock,
            SessionDay day,
            DayReception reception,
            DayScreening screening,
            DayConsent consent,
            DayInjection injection,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.lists = lists;
        this.stockWorld = stockWorld;
        this.stock = stock;
        this.day = day;
        this.reception = reception;
        this.screening = screening;
        this.consent = consent;
        this.injection = injection;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A running session of today with a lot of its own at hand. */
    public record Held(SessionId id, UUID facility, LotId lot) {}

    public static Actor nurse() {
        return ListWorld.inHaLang(Role.STATION);
    }

    public static Actor official() {
        return ListWorld.inHaLang(Role.COMMUNE);
    }

    public static Actor named(String name) {
        return ListWorld.actor(name, "", Right.over(Role.STATION, ListWorld.HA_LANG));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    public Held session(int vials) throws IOException {
        return session(vials, today(), Map.of());
    }

    /**
     * @param set columns of the session that differ from the usual
     */
    public Held session(int vials, LocalDate heldOn, Map<String, Object> set) throws IOException {
        stockWorld.units();
        if (campaign == null) {
            campaign = lists.campaign(false);
        }
        UUID facility = stockWorld.station();
        UUID id = TimeOrderedId.next();
        Instant now = clock.instant();
        jdbc.sql(
                        "INSERT INTO vaccination_session (id, code, campaign_id, facility_id, commune_code, province_code,"
                                + " place_name, obstetric_care, anaphylaxis_care, held_on, starts_at, ends_at, product_code,"
                                + " desks, per_desk_hour, capacity, state, made_by, made_by_name, made_at, started_at)"
                                + " VALUES (:id, :code, :campaign, :facility, '01558', '04', 'Nhà văn hóa xóm Bản Sáng',"
                                + " :obstetric, :anaphylaxis, :day, :now, :end, :product, 2, 20, :capacity, 'RUNNING', :by,"
                                + " 'Trạm', :now, :now)")
                .param("id", id)
                .param("code", "BT-" + id.toString().substring(14, 23) + people++)
                .param("campaign", campaign)
                .param("facility", facility)
                .param("obstetric", set.getOrDefault("obstetric", false))
                .param("anaphylaxis", set.getOrDefault("anaphylaxis", false))
                .param("day", heldOn)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(Duration.ofHours(8))))
                .param("product", set.getOrDefault("product", PRODUCT))
                .param("capacity", set.getOrDefault("capacity", 200))
                .param("by", UUID.randomUUID())
                .update();
        SessionId session = new SessionId(id);
        LotId lot = issue(session, facility, PRODUCT, vials);
        return new Held(session, facility, lot);
    }

    /** A lot of ten doses a vial in the hands of the session. */
    public LotId issue(SessionId session, UUID facility, String product, int vials) {
        LotId lot = stockWorld.lot(product);
        if (vials > 0) {
            stockWorld.fill(facility, lot, vials * 10);
            transactions.executeWithoutResult(
                    status ->
                            stock.issue(
                                            session.value(),
                                            facility,
                                            StockWorld.place(facility),
                                            lot,
                                            vials * 10,
                                            TimeOrderedId.next(),
                                            StockWorld.keeper())
                                    .value());
        }
        return lot;
    }

    public UUID person(String name, LocalDate birth, char sex) {
        UUID id = TimeOrderedId.next();
        String key = SearchKey.of(name);
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, id_number,"
                                + " id_kind, commune_code, identity_state, created_at) VALUES (:id, :name, :key, :key, :sex,"
                                + " :birth, 'D', :number, 'CCCD', '01558', 'VERIFIED', :now)")
                .param("id", id)
                .param("name", name)
                .param("key", key)
                .param("sex", String.valueOf(sex))
                .param("birth", birth)
                .param("number", "0047%08d".formatted(10_000_000 + people++))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public SubjectId expected(SessionId session, UUID person, Integer number) {
        UUID id = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO session_subject (id, session_id, person_id, number, standby_no, category, ordinal, due_on,"
                                + " origin, step, best_group, touched_at) VALUES (:id, :session, :person, :number, :standby,"
                                + " 'BASIC', 1, :day, :origin, 'EXPECTED', 9, :now)")
                .param("id", id)
                .param("session", session.value())
                .param("person", person)
                .param("number", number)
                .param("standby", number == null ? 1 : null)
                .param("day", today())
                .param("origin", number == null ? "STANDBY" : "PLANNED")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new SubjectId(id);
    }

    /** Somebody of thirty-six years with a number in the session. */
    public SubjectId adult(SessionId session) {
        int number = ++people;
        return expected(
                session, person("Nông Văn Số " + number, LocalDate.of(1990, 4, 2), 'M'), number);
    }

    public SubjectView read(SubjectId subject) {
        return day.subject(subject, nurse()).orElseThrow();
    }

    public DayCommand command(SubjectId subject, Desk.Kind desk) {
        SubjectView as = read(subject);
        return new DayCommand(
                TimeOrderedId.next(), as.session(), subject, as.revision(), Desk.of(desk));
    }

    public SubjectView received(SubjectId subject, Actor actor) {
        return reception
                .checkIn(command(subject, Desk.Kind.RECEPTION), true, Optional.empty(), actor)
                .value();
    }

    /** Every question answered with no, the temperature taken, but for these. */
    public ScreeningDraft answers(SubjectId subject, Map<String, AnswerText> others) {
        ScreeningView view = screening.open(subject, nurse()).value();
        Map<String, AnswerText> answers = new java.util.HashMap<>();
        view.questions().forEach(code -> answers.put(code, AnswerText.NO));
        answers.putAll(others);
        Map<String, String> signs = new java.util.HashMap<>();
        signs.put("temperature", "36,8");
        view.measured().stream()
                .filter(sign -> !sign.code().equals("temperature"))
                .forEach(sign -> signs.put(sign.code(), usual(sign.code())));
        return new ScreeningDraft(answers, signs, History.NONE);
    }

    private static String usual(String sign) {
        return switch (sign) {
            case "systolic" -> "120";
            case "diastolic" -> "80";
            case "pulse" -> "72";
            case "respiration" -> "18";
            default -> "98";
        };
    }

    public ScreeningView typed(SubjectId subject, ScreeningDraft draft, Actor actor) {
        SubjectView as = read(subject);
        int revision = screening.open(subject, actor).value().revision();
        return screening
                .save(as.session(), subject, Desk.of(Desk.Kind.SCREENING), revision, draft, actor)
                .value();
    }

    public Outcome<SubjectView> screened(
            SubjectId subject, Map<String, AnswerText> others, Actor actor) {
        typed(subject, answers(subject, others), actor);
        return screening.conclude(
                command(subject, Desk.Kind.SCREENING),
                true,
                Optional.of(today().plusDays(30)),
                actor);
    }

    public static DayConsent.Answer agrees() {
        return new DayConsent.Answer(true, false, true, "", "", true, "");
    }

    public SubjectView consented(SubjectId subject, Actor actor) {
        return consent.answer(command(subject, Desk.Kind.CONSENT), agrees(), actor).value();
    }

    /** On to the injection. */
    public SubjectId atInjection(SessionId session) {
        SubjectId subject = adult(session);
        Actor nurse = nurse();
        received(subject, nurse);
        screened(subject, Map.of(), nurse).value();
        consented(subject, nurse);
        return subject;
    }

    public VialId vial(Held held) {
        return injection
                .openVial(
                        held.id(),
                        held.lot(),
                        Desk.of(Desk.Kind.INJECTION),
                        TimeOrderedId.next(),
                        nurse())
                .value()
                .id();
    }

    public Outcome<SubjectView> injected(SubjectId subject, VialId vial, Actor actor) {
        return injection.inject(
                command(subject, Desk.Kind.INJECTION),
                vial,
                InjectionSite.LEFT_ARM,
                actor.id(),
                actor);
    }

    /** As if the injection had been so long ago. */
    public void ago(SubjectId subject, Duration since) {
        Instant at = clock.instant().minus(since);
        jdbc.sql(
                        "UPDATE session_subject SET injected_at = :at, may_leave_at = :until WHERE id = :id"
                                + " AND injected_at IS NOT NULL")
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(at.plus(Duration.ofMinutes(30))))
                .param("id", subject.value())
                .update();
    }

    public void assign(SessionId session, Actor staff, String duty, String qualification) {
        jdbc.sql(
                        "INSERT INTO session_staff (session_id, staff_id, duty, desk, name, qualification)"
                                + " VALUES (:session, :staff, :duty, 0, :name, :qualification)")
                .param("session", session.value())
                .param("staff", staff.id().value())
                .param("duty", duty)
                .param("name", staff.displayName())
                .param("qualification", qualification)
                .update();
    }

    public List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? List.of(refused.refusal().code())
                : List.of();
    }

    public DoseCategory basic() {
        return DoseCategory.BASIC;
    }
}
