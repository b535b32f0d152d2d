package vn.tram.lists.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.CasePlace;

/** Where a list belongs, in the division of the day whose rules it keeps. */
@Component
class ListPlaces {

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Clock clock;

    ListPlaces(AdministrativeUnits units, Facilities facilities, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** Today; or the campaign's last day, where records of a past campaign are entered now. */
    LocalDate ruleDay(CampaignView campaign) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return today.isAfter(campaign.endsOn()) ? campaign.endsOn() : today;
    }

    /** Whether the facility, where one is named, works on the day. */
    boolean atWork(Optional<UUID> facility, LocalDate day) {
        return facility.isEmpty()
                || facility.flatMap(facilities::byId)
                        .filter(known -> known.validOn(day))
                        .isPresent();
    }

    /** Empty when there is no such commune on the day, or the facility does not lie in it. */
    Optional<CasePlace> of(UnitCode commune, Optional<UUID> facility, LocalDate day) {
        if (commune.level() != UnitLevel.COMMUNE) {
            return Optional.empty();
        }
        if (facility.isPresent()
                && facility.flatMap(facilities::byId)
                        .filter(known -> known.commune().equals(commune))
                        .isEmpty()) {
            return Optional.empty();
        }
        List<AdministrativeUnit> upwards = units.ancestry(commune, day);
        Optional<UnitCode> province = at(upwards, UnitLevel.PROVINCE);
        return province.map(
                code ->
                        new CasePlace(
                                commune,
                                at(upwards, UnitLevel.DISTRICT),
                                Optional.of(code),
                                facility));
    }

    private static Optional<UnitCode> at(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }
}
