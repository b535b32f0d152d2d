package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.sessions.SessionReports.Group;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.sessions.SessionReports.Refused;
import vn.tram.sessions.SessionReports.RoundReport;
import vn.tram.sessions.domain.RoundStore.Part;

/** The report of a round: people by priority group, by place below. */
@Component
class ReportRounds {

    private final RoundStore people;
    private final Campaigns campaigns;
    private final AdministrativeUnits units;
    private final PriorityGroups groups;
    private final Clock clock;

    ReportRounds(
            RoundStore people,
            Campaigns campaigns,
            AdministrativeUnits units,
            PriorityGroups groups,
            Clock clock) {
        this.people = people;
        this.campaigns = campaigns;
        this.units = units;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * In the division of the query's day; of a facility and a session, it is that of the commune.
     */
    Outcome<RoundReport> of(Query query, ReportScope scope) {
        Optional<CampaignView> campaign = query.campaign().flatMap(campaigns::byId);
        return campaign.isEmpty()
                ? Outcome.refused(Refused.CAMPAIGN_MISSING)
                : Outcome.done(of(campaign.get(), scope));
    }

    private RoundReport of(CampaignView campaign, ReportScope scope) {
        Map<String, String> communes = communes(scope);
        UUID id = campaign.id();
        List<Part> parts = new ArrayList<>();
        if (!communes.isEmpty()) {
            parts.addAll(people.enrolled(id, campaign.startsOn(), communes.keySet()));
            parts.addAll(people.unlisted(id, campaign.startsOn(), communes.keySet()));
        }
        Map<Integer, Group> byGroup = new TreeMap<>(ReportRounds::unlistedLast);
        Map<String, Group> below = new TreeMap<>();
        for (Part part : parts) {
            byGroup.merge(part.group(), group(part, name(part.group(), scope.day())), Group::plus);
            String child = communes.get(part.commune());
            below.merge(child, group(part, child), Group::plus);
        }
        return new RoundReport(
                campaign.name() + ", " + campaign.roundName(),
                scope.name(),
                scope.locality(),
                campaign.startsOn(),
                campaign.endsOn(),
                List.copyOf(byGroup.values()),
                List.copyOf(below.values()),
                clock.instant());
    }

    private static int unlistedLast(int one, int other) {
        return Integer.compare(
                one == 0 ? Integer.MAX_VALUE : one, other == 0 ? Integer.MAX_VALUE : other);
    }

    private static Group group(Part part, String name) {
        return new Group(
                part.group(),
                name,
                part.subjects(),
                part.before(),
                part.inRound(),
                part.ever(),
                part.doses());
    }

    private String name(int group, LocalDate day) {
        return group == 0
                ? ""
                : groups.byCode(group, day)
                        .map(PriorityGroup::nameVi)
                        .orElse(String.valueOf(group));
    }

    /** Every commune of the scope, with the name of the place below the scope that it lies in. */
    private Map<String, String> communes(ReportScope scope) {
        Map<String, String> communes = new LinkedHashMap<>();
        if (scope.unit().level() == UnitLevel.COMMUNE) {
            communes.put(scope.unit().value(), scope.name());
            return communes;
        }
        for (AdministrativeUnit child : units.children(Optional.of(scope.unit()), scope.day())) {
            below(child, scope.day()).forEach(code -> communes.put(code, child.name()));
        }
        return communes;
    }

    private List<String> below(AdministrativeUnit unit, LocalDate day) {
        if (unit.level() == UnitLevel.COMMUNE) {
            return List.of(unit.code().value());
        }
        return units.children(Optional.of(unit.code()), day).stream()
                .map(AdministrativeUnit::code)
                .map(UnitCode::value)
                .toList();
    }
}
