package vn.tram.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayConsent;
import vn.tram.sessions.DayInjection;
import vn.tram.sessions.DayInjection.VialChecks;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayResults;
import vn.tram.sessions.DayScreening;
import vn.tram.sessions.Desk;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningDraft.History;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.stock.LotView;
import vn.tram.stock.SessionLot;
import vn.tram.stock.VialView;

/** What the six desks do to one person of the demonstration. */
@Component
@Profile("demo")
class DeskActs {

    private static final String ACUTE_ILLNESS = "acute-illness";
    private static final Map<String, String> USUAL =
            Map.of(
                    "temperature", "36,8",
                    "systolic", "122",
                    "diastolic", "78",
                    "pulse", "76",
                    "respiration", "18",
                    "spo2", "98");

    private final DayReception reception;
    private final DayScreening screening;
    private final DayConsent consent;
    private final DayInjection injection;
    private final DayObservation observation;
    private final DayResults results;
    private final Clock clock;

    DeskActs(
            DayReception reception,
            DayScreening screening,
            DayConsent consent,
            DayInjection injection,
            DayObservation observation,
            DayResults results,
            Clock clock) {
        this.reception = reception;
        this.screening = screening;
        this.consent = consent;
        this.injection = injection;
        this.observation = observation;
        this.results = results;
        this.clock = clock;
    }

    private static DayCommand command(SubjectView person, Desk.Kind desk) {
        return new DayCommand(
                TimeOrderedId.next(),
                person.session(),
                person.id(),
                person.revision(),
                Desk.of(desk));
    }

    void receive(SubjectView person, Actor by) {
        Optional<String> reason =
                person.identityState().equals("VERIFIED")
                        ? Optional.empty()
                        : Optional.of("Đã xem bản gốc giấy tờ, công an xã xác nhận nhân thân");
        reception.checkIn(command(person, Desk.Kind.RECEPTION), true, reason, by).value();
    }

    void screen(SubjectView person, boolean ill, Actor by) {
        ScreeningView view = screening.open(person.id(), by).value();
        Map<String, AnswerText> answers = new HashMap<>();
        view.questions().forEach(code -> answers.put(code, AnswerText.NO));
        if (ill) {
            answers.put(ACUTE_ILLNESS, AnswerText.YES);
        }
        Map<String, String> signs = new HashMap<>();
        view.measured().forEach(sign -> signs.put(sign.code(), USUAL.get(sign.code())));
        signs.put("temperature", ill ? "38,4" : USUAL.get("temperature"));
        ScreeningDraft draft = new ScreeningDraft(answers, signs, History.NONE);
        Desk desk = Desk.of(Desk.Kind.SCREENING);
        screening.save(person.session(), person.id(), desk, view.revision(), draft, by).value();
        LocalDate later = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).plusDays(7);
        screening
                .conclude(command(person, Desk.Kind.SCREENING), true, Optional.of(later), by)
                .value();
    }

    void consent(SubjectView person, boolean agreed, Actor by) {
        DayConsent.Asked asked = consent.asked(person.id(), by).value();
        DayConsent.Answer answer =
                new DayConsent.Answer(
                        agreed,
                        agreed && asked.mixing(),
                        agreed && asked.risk(),
                        "",
                        "",
                        true,
                        agreed ? "" : "Muốn hỏi ý kiến gia đình trước");
        consent.answer(command(person, Desk.Kind.CONSENT), answer, by).value();
    }

    void inject(SubjectView person, Actor by) {
        Desk desk = Desk.of(Desk.Kind.INJECTION);
        LotView lot =
                injection.lots(person.session(), by).stream()
                        .filter(each -> each.unopened() + each.inVials() > 0)
                        .map(SessionLot::lot)
                        .findFirst()
                        .orElseThrow();
        VialChecks checks = injection.check(person.id(), lot.number(), desk, by);
        VialView vial =
                checks.vial()
                        .filter(open -> open.left() > 0)
                        .orElseGet(
                                () ->
                                        injection
                                                .openVial(
                                                        person.session(),
                                                        lot.id(),
                                                        desk,
                                                        TimeOrderedId.next(),
                                                        by)
                                                .value());
        injection
                .inject(
                        command(person, Desk.Kind.INJECTION),
                        vial.id(),
                        InjectionSite.LEFT_ARM,
                        by.id(),
                        by)
                .value();
    }

    void noteFever(SubjectView person, Actor by) {
        observation
                .note(
                        command(person, Desk.Kind.OBSERVATION),
                        DayObservation.Kind.COMMON,
                        Set.of(DayObservation.Sign.FEVER),
                        "37,8 độ, cho uống nước, theo dõi tiếp",
                        by)
                .value();
    }

    void release(SubjectView person, Actor by) {
        // refused shortly after midnight, when nobody has been here for thirty minutes of today
        observation.release(command(person, Desk.Kind.OBSERVATION), true, by);
    }

    void show(SubjectView person, Actor by) {
        results.confirm(command(person, Desk.Kind.RESULT), by).value();
    }
}
