package vn.tram.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.campaigns.NewCampaign;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;

/** Opens and ends the campaigns of the demonstration on their own days. */
@Component
@Profile("demo")
class DemoCampaigns {

    private final Campaigns campaigns;
    private final DemoClock clock;

    DemoCampaigns(Campaigns campaigns, DemoClock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Whether the last step of the demonstration is done: what should be ended is ended. */
    boolean complete(Map<String, Script.Campaign> asked) {
        return asked.values().stream()
                .filter(Script.Campaign::ends)
                .allMatch(
                        campaign ->
                                campaigns
                                        .byCode(campaign.code())
                                        .filter(view -> !view.open())
                                        .isPresent());
    }

    /** The campaigns by the script's keys; those that are missing are opened. */
    Map<String, UUID> open(Map<String, Script.Campaign> asked, Actor admin) {
        return asked.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> open(entry.getValue(), admin)));
    }

    private UUID open(Script.Campaign asked, Actor admin) {
        return campaigns
                .byCode(asked.code())
                .map(CampaignView::id)
                .orElseGet(
                        () -> {
                            LocalDate start = LocalDate.parse(asked.startsOn());
                            at(start.minusDays(5));
                            return campaigns
                                    .open(
                                            new NewCampaign(
                                                    asked.code(),
                                                    asked.name(),
                                                    asked.roundName(),
                                                    asked.purpose(),
                                                    start,
                                                    LocalDate.parse(asked.endsOn()),
                                                    asked.districtApproves(),
                                                    asked.units().stream()
                                                            .map(UnitCode::of)
                                                            .collect(Collectors.toSet())),
                                            admin)
                                    .value();
                        });
    }

    void end(Map<String, Script.Campaign> asked, Actor admin) {
        asked.values().stream()
                .filter(Script.Campaign::ends)
                .forEach(
                        campaign -> {
                            at(LocalDate.parse(campaign.endsOn()).plusDays(1));
                            UUID id = campaigns.byCode(campaign.code()).orElseThrow().id();
                            campaigns.end(id, admin).value();
                        });
    }

    private void at(LocalDate day) {
        var morning = day.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant();
        clock.comeBack();
        if (morning.isBefore(clock.instant())) {
            clock.moveTo(morning);
        }
    }
}
