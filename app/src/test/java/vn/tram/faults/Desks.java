package vn.tram.faults;

import static vn.tram.faults.SessionDayVictim.DONE;
import static vn.tram.faults.SessionDayVictim.REFUSED;
import static vn.tram.faults.SessionDayVictim.TRIED;
import static vn.tram.faults.SessionDayVictim.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayConsent;
import vn.tram.sessions.DayInjection;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayResults;
import vn.tram.sessions.DayScreening;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.stock.VialId;

/**
 * Sends acts as a screen does: when no answer comes, the same act again until there is one. Says
 * every try, every answer.
 */
final class Desks {

    private static final int PAUSE_MILLIS = 50;

    private final DayWorld world;
    private final DayReception reception;
    private final DayScreening screening;
    private final DayConsent consent;
    private final DayInjection injection;
    private final DayObservation observation;
    private final DayResults results;

    Desks(ApplicationContext application) {
        world = application.getBean(DayWorld.class);
        reception = application.getBean(DayReception.class);
        screening = application.getBean(DayScreening.class);
        consent = application.getBean(DayConsent.class);
        injection = application.getBean(DayInjection.class);
        observation = application.getBean(DayObservation.class);
        results = application.getBean(DayResults.class);
    }

    static Actor actor(UUID id) {
        return new Actor(
                new StaffId(id),
                "Bàn " + id.toString().substring(0, 4),
                "",
                List.of(Right.over(Role.STATION, ListWorld.HA_LANG)));
    }

    Outcome<SubjectView> sure(Ask ask) {
        say(TRIED, ask.line());
        Outcome<SubjectView> outcome = untilAnswered(() -> send(ask));
        if (outcome.isDone()) {
            say(DONE, ask.line(), outcome.value().dose().map(UUID::toString).orElse("-"));
        } else {
            say(REFUSED, ask.line(), ((Outcome.Refused<?>) outcome).refusal().code());
        }
        return outcome;
    }

    static <T> T untilAnswered(Supplier<T> request) {
        while (true) {
            try {
                return request.get();
            } catch (DataAccessException | TransactionException noAnswer) {
                pause();
            }
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome<SubjectView> send(Ask ask) {
        DayCommand command = ask.asCommand();
        Actor actor = actor(ask.actor());
        return switch (ask.kind()) {
            case RECEIVE -> reception.checkIn(command, true, Optional.empty(), actor);
            case SCREEN ->
                    screening.conclude(
                            command, true, Optional.of(world.today().plusDays(30)), actor);
            case AGREE -> consent.answer(command, DayWorld.agrees(), actor);
            case DECLINE ->
                    consent.answer(
                            command,
                            new DayConsent.Answer(false, false, false, "", "", true, "Để sau"),
                            actor);
            case INJECT ->
                    injection.inject(
                            command,
                            new VialId(ask.vial()),
                            InjectionSite.LEFT_ARM,
                            actor.id(),
                            actor);
            case NOTE ->
                    observation.note(
                            command,
                            DayObservation.Kind.COMMON,
                            Set.of(DayObservation.Sign.PAIN),
                            "",
                            actor);
            case SERIOUS ->
                    observation.note(
                            command,
                            DayObservation.Kind.SERIOUS,
                            Set.of(DayObservation.Sign.DYSPNOEA),
                            "",
                            actor);
            case CARE -> observation.intoCare(command, "Bệnh viện tỉnh", actor);
            case RELEASE -> observation.release(command, true, actor);
            case CONFIRM -> results.confirm(command, actor);
            case UNDO_INTO_VIAL -> results.undo(command, "Nhầm người", true, actor);
            case UNDO_THROWN_AWAY -> results.undo(command, "Nhầm người", false, actor);
        };
    }
}
