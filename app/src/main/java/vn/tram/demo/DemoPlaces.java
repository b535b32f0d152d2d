package vn.tram.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.directory.NewFacility;
import vn.tram.directory.UnitImport;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.HeldRight;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffId;

/**
 * The places of the demonstration: those that the letters name, in the division of three levels and
 * in the one of two, and the organisations in them. What is there already stays as it is.
 */
@Component
@Profile("demo")
class DemoPlaces {

    private static final List<LocalDate> DIVISIONS =
            List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 7, 1));

    private final AdministrativeUnits units;
    private final UnitImport division;
    private final Facilities facilities;
    private final StaffAccounts accounts;
    private final Clock clock;

    DemoPlaces(
            AdministrativeUnits units,
            UnitImport division,
            Facilities facilities,
            StaffAccounts accounts,
            Clock clock) {
        this.units = units;
        this.division = division;
        this.facilities = facilities;
        this.accounts = accounts;
        this.clock = clock;
    }

    void loadUnits(Actor admin) {
        for (LocalDate from : DIVISIONS) {
            if (units.children(Optional.empty(), from).isEmpty() || newest(from)) {
                try (InputStream csv = resource("demo/units-" + from + ".csv")) {
                    division.load(csv, from, admin).value();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** The second division is missing while the provinces are still those of the day before. */
    private boolean newest(LocalDate from) {
        return from.equals(DIVISIONS.get(1))
                && units.children(Optional.empty(), from)
                        .equals(units.children(Optional.empty(), from.minusDays(1)));
    }

    void openFacilities(Actor admin) {
        try (InputStream csv = resource("demo/facilities.csv")) {
            new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .forEach(fields -> open(fields, admin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String[] fields, Actor admin) {
        Facility facility =
                facilities
                        .byCode(fields[0])
                        .orElseGet(
                                () ->
                                        facilities
                                                .open(
                                                        new NewFacility(
                                                                fields[0],
                                                                fields[1],
                                                                FacilityKind.valueOf(fields[2]),
                                                                UnitCode.of(fields[3]),
                                                                LocalDate.parse(fields[4])),
                                                        admin)
                                                .value());
        if (!fields[5].isEmpty() && facility.validTo().isEmpty()) {
            facilities.close(facility.id(), LocalDate.parse(fields[5]), admin).value();
        }
    }

    /** Somebody of an organisation makes lists for it and not for the whole commune. */
    void narrowListMaker(StaffId person, String facilityCode, Actor admin) {
        Facility facility = facilities.byCode(facilityCode).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        List<HeldRight> held =
                accounts.account(admin, person).value().rights().stream()
                        .filter(right -> right.right().role() == Role.LIST_MAKER)
                        .filter(right -> right.until().map(today::isBefore).orElse(true))
                        .toList();
        Right narrow = Right.at(Role.LIST_MAKER, facility.commune(), facility.id());
        if (held.stream().noneMatch(right -> right.right().equals(narrow))) {
            accounts.grant(admin, person, narrow, today, Optional.empty()).value();
        }
        held.stream()
                .filter(right -> right.right().facility().isEmpty())
                .map(HeldRight::id)
                .forEach(wide -> revoke(wide, admin));
    }

    private void revoke(UUID right, Actor admin) {
        accounts.revoke(admin, right).value();
    }

    private static InputStream resource(String path) throws IOException {
        return new ClassPathResource(path).getInputStream();
    }
}
