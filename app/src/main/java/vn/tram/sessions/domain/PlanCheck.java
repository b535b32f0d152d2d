package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.CasePlace;
import vn.tram.stock.Products;

/** Whether what a station asks for makes a session, and where that session lies. */
@Component
class PlanCheck {

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Products products;
    private final Clock clock;

    PlanCheck(AdministrativeUnits units, Facilities facilities, Products products, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.products = products;
        this.clock = clock;
    }

    NewSession cleaned(NewSession typed) {
        return new NewSession(
                typed.campaign(),
                typed.facility(),
                CleanText.of(typed.placeName()),
                typed.mobileSite(),
                typed.obstetricCare(),
                typed.anaphylaxisCare(),
                typed.heldOn(),
                typed.from(),
                typed.until(),
                typed.product(),
                typed.desks(),
                typed.perDeskHour(),
                typed.capacity(),
                typed.scarcity(),
                typed.reach());
    }

    /** Where the session lies in the division of its day, if everything about it fits. */
    Outcome<CasePlace> place(NewSession asked, CampaignView campaign) {
        Optional<Plain> wrong =
                when(asked).or(() -> room(asked)).or(() -> vaccine(asked, campaign));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Optional<Facility> facility =
                facilities.byId(asked.facility()).filter(known -> known.validOn(asked.heldOn()));
        if (facility.isEmpty()) {
            return Outcome.refused(Plain.FACILITY_CLOSED);
        }
        Optional<CasePlace> place = place(facility.get(), asked.heldOn());
        if (place.isEmpty() || !runs(campaign, place.get(), asked.heldOn())) {
            return Outcome.refused(Plain.CAMPAIGN_ELSEWHERE);
        }
        UnitCode province = place.get().province().orElseThrow();
        boolean near =
                asked.reach().size() <= NewSession.MOST_REACH
                        && asked.reach().stream()
                                .allMatch(unit -> neighbour(unit, province, asked.heldOn()));
        return near ? Outcome.done(place.get()) : Outcome.refused(Plain.REACH);
    }

    /** Place and times alone, for moving a session. */
    Optional<Plain> when(NewSession asked) {
        if (asked.placeName().isEmpty()) {
            return Optional.of(Plain.PLACE_MISSING);
        }
        if (asked.placeName().length() > NewSession.PLACE_MAX) {
            return Optional.of(Plain.TEXT_TOO_LONG);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        LocalTime now = LocalTime.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (!asked.until().isAfter(asked.from())) {
            return Optional.of(Plain.TIMES);
        }
        boolean over =
                asked.heldOn().isBefore(today)
                        || (asked.heldOn().equals(today) && !asked.until().isAfter(now));
        return over ? Optional.of(Plain.DAY_PAST) : Optional.empty();
    }

    private static Optional<Plain> room(NewSession asked) {
        boolean sensible =
                asked.desks() >= 1
                        && asked.desks() <= NewSession.MOST_DESKS
                        && asked.perDeskHour() >= 1
                        && asked.perDeskHour() <= NewSession.MOST_AN_HOUR
                        && asked.capacity().orElse(1) >= 1
                        && asked.people() >= 1;
        return sensible ? Optional.empty() : Optional.of(Plain.ROOM);
    }

    private Optional<Plain> vaccine(NewSession asked, CampaignView campaign) {
        boolean known =
                products.byCode(asked.product()).isPresent()
                        && (campaign.products().isEmpty()
                                || campaign.products().contains(asked.product()));
        return known ? Optional.empty() : Optional.of(Plain.PRODUCT);
    }

    private static boolean runs(CampaignView campaign, CasePlace place, LocalDate day) {
        return !day.isBefore(campaign.startsOn())
                && !day.isAfter(campaign.endsOn())
                && campaign.units().stream().anyMatch(place::isWithin);
    }

    private boolean neighbour(UnitCode unit, UnitCode province, LocalDate day) {
        return unit.level() == UnitLevel.COMMUNE && units.within(unit, province, day);
    }

    private Optional<CasePlace> place(Facility facility, LocalDate day) {
        List<AdministrativeUnit> upwards = units.ancestry(facility.commune(), day);
        Optional<UnitCode> province = at(upwards, UnitLevel.PROVINCE);
        return province.map(
                code ->
                        new CasePlace(
                                facility.commune(),
                                at(upwards, UnitLevel.DISTRICT),
                                Optional.of(code),
                                Optional.of(facility.id())));
    }

    private static Optional<UnitCode> at(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }
}
