package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintsRefusal;
import vn.tram.complaints.ComplaintsRefusal.Faulty;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.Feedback;
import vn.tram.complaints.NewComplaint;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.ValueProblem;

/** What speaks against a complaint before anybody looks at it. */
@Component
class InputChecks {

    /** Complaints from one phone, or about one record, in a day. */
    private static final int MOST_A_DAY = 5;

    private static final Duration A_DAY = Duration.ofDays(1);

    private final FieldValues values;
    private final RecordedValues recorded;
    private final Doses doses;
    private final ComplaintPlaces places;
    private final JdbcClient jdbc;
    private final Clocks clocks;

    InputChecks(
            FieldValues values,
            RecordedValues recorded,
            Doses doses,
            ComplaintPlaces places,
            JdbcClient jdbc,
            Clocks clocks) {
        this.values = values;
        this.recorded = recorded;
        this.doses = doses;
        this.places = places;
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    Outcome<Checked> check(NewComplaint typed) {
        LocalDate today = clocks.today();
        Map<ClaimField, String> record = recorded.of(typed.person(), typed.dose());
        Outcome<String> name = FieldValues.name(typed.name(), record.get(ClaimField.NAME));
        Parsed<BirthDate> birth = BirthDate.parse(typed.birthDate(), today);
        Parsed<PhoneNumber> phone = PhoneNumber.parse(typed.phone());
        if (name instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<ComplaintsRefusal> fault =
                fault(ClaimField.BIRTH_DATE.code(), birth, true)
                        .or(() -> fault("phone", phone, false))
                        .or(() -> shape(typed, today))
                        .or(() -> tooMany(typed, phone.asOptional()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return values.read(typed.claims(), record, today)
                .map(
                        claims ->
                                new Checked(
                                        typed.kind(),
                                        new PersonName(name.value()),
                                        birth.asOptional().orElseThrow(),
                                        phone.asOptional(),
                                        typed.person(),
                                        typed.dose(),
                                        typed.places(),
                                        claims,
                                        CleanText.of(typed.words()),
                                        feedback(typed)));
    }

    /** Only feedback is about somebody; where it does not say about whom, it is the facility. */
    private static Optional<Feedback> feedback(NewComplaint typed) {
        return typed.kind() == ComplaintKind.FEEDBACK
                ? typed.feedback()
                        .map(said -> new Feedback(said.subject(), CleanText.of(said.whom())))
                        .or(() -> Optional.of(Feedback.onAFacility()))
                : Optional.empty();
    }

    private static Optional<ComplaintsRefusal> fault(
            String field, Parsed<?> value, boolean needed) {
        return value.whatIsWrong()
                .filter(problem -> needed || problem.kind() != ValueProblem.Kind.EMPTY)
                .map(problem -> new Faulty(field, problem));
    }

    private Optional<ComplaintsRefusal> shape(NewComplaint typed, LocalDate today) {
        int words = CleanText.of(typed.words()).length();
        int whom = typed.feedback().map(said -> CleanText.of(said.whom()).length()).orElse(0);
        if (words > NewComplaint.WORDS_MOST || whom > Feedback.WHOM_MOST) {
            return Optional.of(Plain.TEXT_TOO_LONG);
        }
        if (typed.kind().ofADose() && typed.dose().isEmpty() && typed.person().isPresent()) {
            return Optional.of(Plain.DOSE_NOT_NAMED);
        }
        if (!claimsEnough(typed)) {
            return Optional.of(
                    wordsOnly(typed.kind()) ? Plain.WORDS_MISSING : Plain.NOTHING_CLAIMED);
        }
        if (typed.places().nowhere()
                && (typed.person().isEmpty() || typed.kind() == ComplaintKind.FEEDBACK)) {
            return Optional.of(Plain.PLACE_MISSING);
        }
        if (!places.known(typed.places(), today)) {
            return Optional.of(Plain.PLACE_UNKNOWN);
        }
        return somebodyElses(typed) ? Optional.of(Plain.DOSE_OF_SOMEBODY_ELSE) : Optional.empty();
    }

    private static boolean wordsOnly(ComplaintKind kind) {
        return switch (kind) {
            case CERTIFICATE, OTHER, FEEDBACK, EXTRA_DOSE -> true;
            case DOSE_MISSING, PERSONAL_DATA, DOSE_DATA -> false;
        };
    }

    private static boolean claimsEnough(NewComplaint typed) {
        return switch (typed.kind()) {
            case DOSE_MISSING ->
                    typed.claims().containsKey(ClaimField.PRODUCT)
                            && typed.claims().containsKey(ClaimField.GIVEN_ON);
            case PERSONAL_DATA -> typed.claims().keySet().stream().anyMatch(ClaimField::identity);
            case DOSE_DATA -> typed.claims().keySet().stream().anyMatch(field -> !field.identity());
            case EXTRA_DOSE, CERTIFICATE, OTHER, FEEDBACK ->
                    CleanText.of(typed.words()).length() >= NewComplaint.WORDS_LEAST;
        };
    }

    private boolean somebodyElses(NewComplaint typed) {
        return typed.dose()
                .map(
                        dose ->
                                doses.byId(dose)
                                        .map(DoseView::person)
                                        .filter(
                                                person ->
                                                        typed.person()
                                                                .filter(person::equals)
                                                                .isPresent())
                                        .isEmpty())
                .orElse(false);
    }

    private Optional<ComplaintsRefusal> tooMany(NewComplaint typed, Optional<PhoneNumber> phone) {
        int lately =
                jdbc.sql(
                                "SELECT GREATEST((SELECT COUNT(*) FROM complaint WHERE phone = :phone"
                                        + " AND filed_at > :since), (SELECT COUNT(*) FROM complaint"
                                        + " WHERE person_id = :person AND filed_at > :since))")
                        .param("phone", phone.map(PhoneNumber::e164).orElse(null))
                        .param("person", typed.person().map(id -> id.value()).orElse(null))
                        .param("since", Timestamp.from(clocks.now().minus(A_DAY)))
                        .query(Integer.class)
                        .single();
        return lately >= MOST_A_DAY ? Optional.of(Plain.TOO_MANY) : Optional.empty();
    }
}
