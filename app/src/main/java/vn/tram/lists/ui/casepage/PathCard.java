package vn.tram.lists.ui.casepage;

import java.util.List;
import vn.tram.campaigns.CampaignView;
import vn.tram.lists.ui.casepage.Stations.Station;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ProcessStrip;

/** The way of the list in one line, and the way to the whole diagram. */
class PathCard extends Card {

    private final transient CaseServices services;

    PathCard(OpenCase open, CaseServices services) {
        this.services = services;
        boolean district =
                open.list().place().district().isPresent()
                        && services.campaigns()
                                .byId(open.list().campaignId())
                                .map(CampaignView::districtApproves)
                                .orElse(false);
        List<Station> stations = Stations.of(open.position(), district);
        body().addClassName("stripbox");
        put(
                ProcessStrip.of(
                        stations.stream().map(station -> drawn(station, open)).toList(),
                        services.messages()),
                Buttons.quiet(
                        services.text("diagram"),
                        Icon.WORKFLOW,
                        event -> new DiagramDialog(open, stations, services).open()));
    }

    private ProcessStrip.Station drawn(Station station, OpenCase open) {
        return new ProcessStrip.Station(
                services.text("station." + station.element()),
                note(station, open),
                station.state());
    }

    private String note(Station station, OpenCase open) {
        if (station.passedAt().isPresent()) {
            return services.messages()
                    .formats()
                    .shortDateTime(station.passedAt().get(), services.clock().instant());
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
