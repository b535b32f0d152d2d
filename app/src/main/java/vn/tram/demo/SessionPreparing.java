package vn.tram.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.ReadinessLine.Measure;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionReadiness;
import vn.tram.sessions.SessionReadiness.Found;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.SessionVaccine;
import vn.tram.staff.Actor;

/** Staff, equipment and vaccine of a session of the demonstration, until it begins. */
@Component
@Profile("demo")
class SessionPreparing {

    private static final String LINE = "LINE";
    private static final Set<String> NOT_LOOKED_AT =
            Set.of("ANAPHYLAXIS-KIT", "TEMPERATURE-LOG", "ONE-WAY");

    private final SessionPlans plans;
    private final SessionReadiness readiness;
    private final SessionVaccine vaccine;
    private final SessionRun run;

    SessionPreparing(
            SessionPlans plans,
            SessionReadiness readiness,
            SessionVaccine vaccine,
            SessionRun run) {
        this.plans = plans;
        this.readiness = readiness;
        this.vaccine = vaccine;
        this.run = run;
    }

    void assign(SessionId id, Storyteller.Actors actors) {
        Storyteller.Team team = actors.team();
        Actor by = actors.station();
        assign(id, by, Duty.HEAD, Qualification.PHYSICIAN_ASSISTANT, by);
        assign(id, team.reception(), Duty.RECEPTION, Qualification.PHYSICIAN_ASSISTANT, by);
        assign(id, team.screening(), Duty.SCREENING, Qualification.DOCTOR, by);
        assign(id, team.screening(), Duty.EMERGENCY, Qualification.DOCTOR, by);
        assign(id, team.injection(), Duty.INJECTION, Qualification.NURSE, by);
        assign(id, team.observation(), Duty.OBSERVATION, Qualification.PHYSICIAN_ASSISTANT, by);
    }

    private void assign(SessionId id, Actor who, Duty duty, Qualification level, Actor by) {
        plans.assign(id, new PlannedStaff(who.id(), who.displayName(), duty, 0, level), by).value();
    }

    /** Most is there; the line is slow and some things nobody has looked at yet. */
    void begin(SessionId id, Actor station) {
        open(id, station).stream()
                .filter(line -> !NOT_LOOKED_AT.contains(line.item()))
                .forEach(line -> record(id, line, line.item().equals(LINE), station));
    }

    /** Everything is there, the vaccine issued; the day begins. */
    void finish(SessionId id, Actor station) {
        open(id, station).forEach(line -> record(id, line, false, station));
        vaccine.inStore(id, station).stream()
                .filter(lot -> lot.suggested() > 0)
                .forEach(
                        lot ->
                                vaccine.issue(
                                                id,
                                                lot.lot().lot().id(),
                                                lot.suggested(),
                                                Optional.empty(),
                                                command(id, lot.lot().lot().number()),
                                                station)
                                        .value());
        run.start(id, Optional.empty(), station).value();
    }

    private static UUID command(SessionId id, String lot) {
        return UUID.nameUUIDFromBytes(
                ("demo issue " + id.value() + lot).getBytes(StandardCharsets.UTF_8));
    }

    private List<ReadinessLine> open(SessionId id, Actor station) {
        return readiness.lines(id, station).stream()
                .filter(line -> line.measure() != Measure.STAFF)
                .filter(line -> line.state() == ReadinessLine.State.OPEN)
                .toList();
    }

    private void record(SessionId id, ReadinessLine line, boolean slow, Actor station) {
        Found found =
                slow
                        ? new Found(
                                line.item(),
                                false,
                                Optional.of("38"),
                                "Đã báo nhà mạng, hẹn sửa trong ngày",
                                Optional.of("SC-20417"))
                        : new Found(
                                line.item(),
                                true,
                                Optional.of(measured(line)),
                                "",
                                Optional.empty());
        readiness.record(id, found, station).value();
    }

    private static String measured(ReadinessLine line) {
        return line.measure() == Measure.MBPS ? "74" : Integer.toString(Math.max(1, line.least()));
    }
}
