package vn.tram.complaints.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.ComplaintView;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.processes.complaints.CertificateCorrection.Wait;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ProcessStrip;
import vn.tram.shell.kit.ProcessStrip.State;
import vn.tram.workflow.CasePosition;
import vn.tram.workflow.CasePosition.Passed;
import vn.tram.worklist.DiagramDialog;

/** The way of a complaint in one line, and the way to the whole diagram. */
class ComplaintStations extends Card {

    private final transient ComplaintView complaint;
    private final transient ComplaintServices services;
    private final transient Optional<CasePosition> position;
    private final transient List<String> path;
    private final int now;

    ComplaintStations(ComplaintView complaint, ComplaintServices services) {
        this.complaint = complaint;
        this.services = services;
        position = services.workflow().position(complaint.id().value());
        path = path();
        now = now();
        body().addClassName("stripbox");
        put(
                ProcessStrip.of(path.stream().map(this::station).toList(), services.messages()),
                Buttons.quiet(services.text("diagram"), Icon.WORKFLOW, event -> diagram().open()));
    }

    /** Finding the record takes a moment; who was never asked does not see a question. */
    private List<String> path() {
        return CertificateCorrection.MAIN_PATH.stream()
                .filter(element -> !element.equals(Step.MATCH_RECORDS.id()))
                .filter(
                        element ->
                                !element.equals(Wait.AWAIT_ANSWER.id())
                                        || here(element)
                                        || lastVisit(element).isPresent())
                .toList();
    }

    private boolean here(String element) {
        return position.filter(at -> at.current().contains(element)).isPresent();
    }

    private int now() {
        for (int i = 0; i < path.size(); i++) {
            if (here(path.get(i))) {
                return i;
            }
        }
        return position.filter(at -> !at.ended()).isPresent() ? 0 : path.size();
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
        Optional<Passed> visit = lastVisit(element).filter(any -> index < now);
        boolean withdrawn = complaint.state() == ComplaintState.WITHDRAWN;
        if (withdrawn && visit.filter(Passed::interrupted).isPresent()) {
            return State.STOPPED;
        }
        if (visit.isPresent()) {
            return State.PASSED;
        }
        return CertificateCorrection.POSSIBLE.contains(element) ? State.POSSIBLE : State.COMING;
    }

    private String note(String element) {
        return switch (state(element)) {
            case PASSED, STOPPED ->
                    lastVisit(element).map(Passed::endedAt).map(this::when).orElse("");
            case NOW ->
                    complaint
                            .desk()
                            .filter(desk -> complaint.state() != ComplaintState.VERIFYING)
                            .filter(desk -> complaint.state() != ComplaintState.ASKING)
                            .filter(desk -> complaint.state() != ComplaintState.ANSWERED)
                            .map(desk -> services.messages().text("shell.role." + desk.name()))
                            .orElse("");
            case POSSIBLE, COMING -> "";
        };
    }

    private String when(Instant at) {
        return services.messages().formats().shortDateTime(at, services.clock().instant());
    }

    private Optional<Passed> lastVisit(String element) {
        return position.stream()
                .flatMap(at -> at.passed().stream())
                .filter(passed -> passed.element().equals(element))
                .reduce((earlier, later) -> later);
    }

    private DiagramDialog diagram() {
        Map<String, String> names = new TreeMap<>();
        for (String element : CertificateCorrection.MAIN_PATH) {
            names.put(element, services.text("station." + element));
        }
        List<String> words =
                path.stream()
                        .map(
                                element ->
                                        services.text("station." + element)
                                                + ": "
                                                + services.messages()
                                                        .text("kit.strip." + lower(state(element))))
                        .toList();
        return new DiagramDialog(
                CertificateCorrection.KEY,
                position,
                names,
                words,
                services.workflow(),
                services.messages());
    }

    private static String lower(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
