package vn.tram.lists.ui.casepage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tram.lists.ui.casepage.Stations.Station;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ProcessStrip;
import vn.tram.worklist.DiagramDialog;

/** The way of the list in one line, and the way to the whole diagram. */
class PathCard extends Card {

    private final transient CaseServices services;

    PathCard(OpenCase open, CaseServices services) {
        this.services = services;
        List<Station> stations = Stations.of(open.position(), NextLevel.isDistrict(open, services));
        boolean ended = open.state().ended();
        body().addClassName("stripbox");
        put(
                ProcessStrip.of(
                        IntStream.range(0, stations.size())
                                .mapToObj(
                                        i ->
                                                drawn(
                                                        stations.get(i),
                                                        ended && i > last(stations),
                                                        open))
                                .toList(),
                        services.messages()),
                Buttons.quiet(
                        services.text("diagram"),
                        Icon.WORKFLOW,
                        event -> diagram(open, stations).open()));
    }

    private DiagramDialog diagram(OpenCase open, List<Station> stations) {
        Map<String, String> names =
                DiagramNames.ELEMENTS.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        element ->
                                                services.messages()
                                                        .text("lists-case.element." + element)));
        return new DiagramDialog(
                SubjectListApproval.KEY,
                open.position(),
                names,
                stations.stream().map(this::inWords).toList(),
                services.workflow(),
                services.messages());
    }

    private String inWords(Station station) {
        String state = station.state().name().toLowerCase(Locale.ROOT);
        return services.text("station." + station.element())
                + ": "
                + services.messages().text("kit.strip." + state);
    }

    /** Where the list was stopped; else the furthest station that it has left. */
    private static int last(List<Station> stations) {
        return IntStream.range(0, stations.size())
                .filter(i -> stations.get(i).state() == ProcessStrip.State.STOPPED)
                .max()
                .orElseGet(() -> furthest(stations));
    }

    private static int furthest(List<Station> stations) {
        return IntStream.range(0, stations.size())
                .filter(i -> stations.get(i).passedAt().isPresent())
                .max()
                .orElse(-1);
    }

    private ProcessStrip.Station drawn(Station station, boolean beyond, OpenCase open) {
        return new ProcessStrip.Station(
                services.text("station." + station.element()),
                note(station, beyond, open),
                station.state());
    }

    private String note(Station station, boolean beyond, OpenCase open) {
        if (beyond) {
            return services.text("station.not-reached");
        }
        if (station.passedAt().isPresent()) {
            String left =
                    services.messages()
                            .formats()
                            .shortDateTime(station.passedAt().get(), services.clock().instant());
            return station.state() == ProcessStrip.State.STOPPED
                    ? services.text("station.stopped", left)
                    : left;
        }
        if (station.skipped()) {
            return services.text("station.skipped");
        }
        if (station.role().isEmpty()) {
            return services.text("station.automatic");
        }
        String role = services.messages().text("shell.role." + station.role().get());
        return switch (station.state()) {
            case NOW ->
                    open.task().flatMap(task -> task.assignee()).isPresent()
                            ? services.text("station.taken", role)
                            : role;
            case POSSIBLE -> services.text("station.possible." + station.element());
            default -> role;
        };
    }
}
