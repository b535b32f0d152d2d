package vn.tram.people.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Sex;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.ValueProblem;
import vn.tram.people.Newcomer;
import vn.tram.people.Newcomers;
import vn.tram.people.PersonId;
import vn.tram.people.domain.IdentityByForm.Judged;
import vn.tram.staff.Actor;

@Service
class NewcomerService implements Newcomers {

    private static final int SHORT_TEXT = 200;

    private final JdbcClient jdbc;
    private final IdentityByForm identities;
    private final AuditLog audit;
    private final Clock clock;

    NewcomerService(JdbcClient jdbc, IdentityByForm identities, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was typed, understood. */
    private record Values(
            PersonName name,
            BirthDate birth,
            Sex sex,
            Optional<NationalId> idNumber,
            Optional<PhoneNumber> phone) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<PersonId> add(Newcomer typed, UnitCode commune, LocalDate today, Actor actor) {
        return values(typed, today)
                .then(this::notKnown)
                .then(this::phoneNotOverused)
                .map(values -> store(typed, values, commune, today, actor));
    }

    private static Outcome<Values> values(Newcomer typed, LocalDate today) {
        Parsed<PersonName> name = PersonName.parse(typed.name());
        Parsed<BirthDate> birth = BirthDate.parse(typed.birthDate(), today);
        Parsed<Sex> sex = Sex.parse(typed.sex());
        Parsed<NationalId> id =
                typed.foreigner()
                        ? NationalId.parseForeign(typed.idNumber())
                        : NationalId.parse(typed.idNumber());
        Parsed<PhoneNumber> phone = PhoneNumber.parse(typed.phone());
        return fault("name", name, true)
                .or(() -> fault("birth-date", birth, true))
                .or(() -> fault("sex", sex, true))
                .or(() -> fault("id-number", id, typed.foreigner()))
                .or(() -> fault("phone", phone, false))
                .<Outcome<Values>>map(Outcome::refused)
                .orElseGet(
                        () ->
                                Outcome.done(
                                        new Values(
                                                name.asOptional().orElseThrow(),
                                                birth.asOptional().orElseThrow(),
                                                sex.asOptional().orElseThrow(),
                                                id.asOptional(),
                                                phone.asOptional())));
    }

    private static Optional<NewcomerRefusal> fault(String field, Parsed<?> value, boolean needed) {
        return value.whatIsWrong()
                .filter(problem -> needed || problem.kind() != ValueProblem.Kind.EMPTY)
                .map(problem -> new NewcomerRefusal.Faulty(field, problem));
    }

    private Outcome<Values> notKnown(Values values) {
        Optional<UUID> known =
                values.idNumber()
                        .flatMap(
                                id ->
                                        jdbc.sql(
                                                        "SELECT COALESCE(merged_into, id) FROM person WHERE id_number = :number")
                                                .param("number", id.value())
                                                .query(UUID.class)
                                                .optional());
        return known.<Outcome<Values>>map(
                        id -> Outcome.refused(new NewcomerRefusal.Known(new PersonId(id))))
                .orElseGet(() -> Outcome.done(values));
    }

    private Outcome<Values> phoneNotOverused(Values values) {
        int people =
                values.phone()
                        .map(
                                phone ->
                                        jdbc.sql(
                                                        "SELECT COUNT(*) FROM person WHERE phone = :phone AND merged_into IS NULL")
                                                .param("phone", phone.e164())
                                                .query(Integer.class)
                                                .single())
                        .orElse(0);
        return people < MOST_PEOPLE_A_PHONE
                ? Outcome.done(values)
                : Outcome.refused(new NewcomerRefusal.PhoneShared(people));
    }

    private PersonId store(
            Newcomer typed, Values values, UnitCode commune, LocalDate today, Actor actor) {
        UUID id = TimeOrderedId.next();
        String key = values.name().searchKey();
        Judged identity =
                identities.judge(
                        values.idNumber(), values.birth(), values.sex(), typed.foreigner(), today);
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, id_number,"
                                + " id_kind, phone, nationality, hamlet, commune_code, guardian_name, identity_state,"
                                + " identity_reason, created_at) VALUES (:id, :name, :key, :back, :sex, :birth, :precision,"
                                + " :number, :kind, :phone, :nationality, :hamlet, :commune, :guardian, :state, :reason, :now)")
                .param("id", id)
                .param("name", values.name().value())
                .param("key", key)
                .param("back", StoredValues.back(key))
                .param("sex", StoredValues.letter(values.sex()))
                .param("birth", values.birth().storedDate())
                .param("precision", StoredValues.letter(values.birth().precision()))
                .param("number", values.idNumber().map(NationalId::value).orElse(null))
                .param("kind", values.idNumber().map(number -> number.kind().name()).orElse(null))
                .param("phone", values.phone().map(PhoneNumber::e164).orElse(null))
                .param("nationality", typed.nationality())
                .param("hamlet", text(typed.hamlet()))
                .param("commune", commune.value())
                .param("guardian", text(typed.guardianName()))
                .param("state", identity.state())
                .param("reason", identity.reason())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditEvent.by(actor, "person.added").about(id).in(commune));
        return new PersonId(id);
    }

    private static String text(String typed) {
        String text = CleanText.of(typed);
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), SHORT_TEXT));
    }
}
