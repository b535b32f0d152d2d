package vn.tram.lists.ui.collect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.shell.Formats;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Right;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Where somebody may collect for a campaign, in the division of the campaign's day. */
@Component
class Workplaces {

    private static final int MOST_SEARCHED = 200;

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Clock clock;

    Workplaces(AdministrativeUnits units, Facilities facilities, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** Communes of the actor's rights where the campaign runs, by name. */
    List<AdministrativeUnit> communes(CampaignView campaign, Actor actor) {
        LocalDate day = day(campaign);
        return actor.rightsAs(Role.LIST_MAKER).stream()
                .flatMap(right -> below(right, campaign, day))
                .distinct()
                .filter(
                        commune ->
                                campaign.units().stream()
                                        .anyMatch(unit -> units.within(commune.code(), unit, day)))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /**
     * Organisations in the commune for which the actor may collect; the first choice is none where
     * a right covers the whole commune.
     */
    List<Facility> facilities(UnitCode commune, CampaignView campaign, Actor actor) {
        LocalDate day = day(campaign);
        return facilities.search("", commune, day, MOST_SEARCHED).stream()
                .filter(facility -> allowed(commune, Optional.of(facility.id()), day, actor))
                .toList();
    }

    /** Whether a list may be opened for the commune as a whole. */
    boolean wholeCommune(UnitCode commune, CampaignView campaign, Actor actor) {
        return allowed(commune, Optional.empty(), day(campaign), actor);
    }

    private boolean allowed(UnitCode commune, Optional<UUID> facility, LocalDate day, Actor actor) {
        List<AdministrativeUnit> upwards = units.ancestry(commune, day);
        CasePlace place =
                new CasePlace(
                        commune,
                        at(upwards, UnitLevel.DISTRICT),
                        at(upwards, UnitLevel.PROVINCE),
                        facility);
        return Rights.allows(actor, Role.LIST_MAKER, place);
    }

    private static Optional<UnitCode> at(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }

    private Stream<AdministrativeUnit> below(Right right, CampaignView campaign, LocalDate day) {
        Stream<UnitCode> tops =
                right.unit().map(Stream::of).orElseGet(() -> campaign.units().stream());
        return tops.flatMap(top -> communesOf(top, day));
    }

    private Stream<AdministrativeUnit> communesOf(UnitCode unit, LocalDate day) {
        if (unit.level() == UnitLevel.COMMUNE) {
            return units.at(unit, day).stream();
        }
        return units.children(Optional.of(unit), day).stream()
                .flatMap(
                        child ->
                                child.level() == UnitLevel.COMMUNE
                                        ? Stream.of(child)
                                        : communesOf(child.code(), day));
    }

    /** A past campaign's records are entered in the division of its last day. */
    private LocalDate day(CampaignView campaign) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return today.isAfter(campaign.endsOn()) ? campaign.endsOn() : today;
    }
}
