package vn.tram.sessions.ui.plan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tram.processes.sessions.VaccinationSessionProcess;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ProcessStrip;
import vn.tram.shell.kit.ProcessStrip.State;
import vn.tram.workflow.CasePosition;
import vn.tram.workflow.CasePosition.Passed;
import vn.tram.worklist.DiagramDialog;

/**
 * The way of a session in one line, and the way to the whole diagram. What lies before the place
 * where it is now was passed; what lies behind is to come, also where it was there before and was
 * sent back.
 */
class Stations extends Card {

    private final transient OpenSession open;
    private final transient SessionServices services;
    private final transient List<String> path;
    private final int now;

    Stations(OpenSession open, SessionServices services) {
        this.open = open;
        this.services = services;
        this.path = path();
        this.now = now();
        body().addClassName("stripbox");
        put(
                ProcessStrip.of(path.stream().map(this::station).toList(), services.messages()),
                Buttons.quiet(services.text("diagram"), Icon.WORKFLOW, event -> diagram().open()));
    }

    /** The district's station instead of the commune's where it approves. */
    private List<String> path() {
        boolean district =
                open.task()
                                .filter(
                                        task ->
                                                task.task()
                                                        .equals(
                                                                Task.APPROVE_SESSION_BY_DISTRICT
                                                                        .id()))
                                .isPresent()
                        || lastVisit(Task.APPROVE_SESSION_BY_DISTRICT.id()).isPresent();
        String other = (district ? Task.APPROVE_SESSION : Task.APPROVE_SESSION_BY_DISTRICT).id();
        Set<String> hidden =
                Set.of(
                        other,
                        Step.RESCHEDULE_ABSENT.id(),
                        open.session().suspendedAt().isPresent()
                                ? Task.RUN_SESSION.id()
                                : Task.DECIDE_SUSPENDED_SESSION.id());
        return VaccinationSessionProcess.MAIN_PATH.stream()
                .filter(element -> !hidden.contains(element))
                .toList();
    }

    private int now() {
        for (int i = 0; i < path.size(); i++) {
            Set<String> ids = ids(path.get(i));
            boolean here =
                    open.position().stream()
                            .flatMap(at -> at.current().stream())
                            .anyMatch(ids::contains);
            if (here) {
                return i;
            }
        }
        boolean between = open.position().filter(at -> !at.ended()).isPresent();
        return between ? path.indexOf(Task.RECONCILE_SESSION.id()) : path.size();
    }

    private ProcessStrip.Station station(String element) {
        return new ProcessStrip.Station(
                services.text("station." + element), note(element), state(element));
    }

    private State state(String element) {
        int index = path.indexOf(element);
        if (index == now) {
            return State.NOW;
        }
        if (lastVisit(element).filter(Passed::interrupted).isPresent() && now == path.size()) {
            return State.STOPPED;
        }
        return index < now && lastVisit(element).isPresent() ? State.PASSED : State.COMING;
    }

    private String note(String element) {
        State state = state(element);
        Optional<Instant> left = lastVisit(element).map(Passed::endedAt);
        if (left.isPresent() && (state == State.PASSED || state == State.STOPPED)) {
            return services.messages()
                    .formats()
                    .shortDateTime(left.get(), services.clock().instant());
        }
        if (now == path.size()) {
            return services.text("station.not-reached");
        }
        return Stream.of(Task.values())
                .filter(task -> task.id().equals(element))
                .findFirst()
                .map(task -> services.messages().text("shell.role." + task.role()))
                .orElseGet(() -> services.text("station.automatic"));
    }

    private Optional<Passed> lastVisit(String element) {
        Set<String> ids = ids(element);
        return open.position().stream()
                .flatMap(at -> at.passed().stream())
                .filter(passed -> ids.contains(passed.element()))
                .reduce((earlier, later) -> later);
    }

    /** A step in the background waits in the event that ends it. */
    private static Set<String> ids(String element) {
        return Stream.of(Step.values())
                .filter(step -> step.id().equals(element))
                .findFirst()
                .map(step -> Set.of(element, step.endedBy().id()))
                .orElse(Set.of(element));
    }

    private DiagramDialog diagram() {
        Map<String, String> names = new TreeMap<>();
        for (String element : SessionElements.ALL) {
            names.put(element, services.messages().text("session-element." + element));
        }
        List<String> words =
                path.stream()
                        .map(
                                element ->
                                        services.text("station." + element)
                                                + ": "
                                                + services.messages()
                                                        .text(
                                                                "kit.strip."
                                                                        + state(element)
                                                                                .name()
                                                                                .toLowerCase(
                                                                                        Locale
                                                                                                .ROOT)))
                        .toList();
        Optional<CasePosition> position = open.position();
        return new DiagramDialog(
                VaccinationSessionProcess.KEY,
                position,
                names,
                words,
                services.workflow(),
                services.messages());
    }
}
