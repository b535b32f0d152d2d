package vn.tram.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.directory.DirectoryRefusal;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityClosed;
import vn.tram.directory.FacilityOpened;
import vn.tram.directory.NewFacility;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;

/** Facilities in their table, with the division of the date deciding what lies in a unit. */
@Component
class DatedFacilities implements Facilities {

    private static final Pattern CODE =
            Pattern.compile("[A-Z0-9][A-Z0-9.-]{0," + (Facility.CODE_MAX_LENGTH - 1) + "}");
    private static final Pattern START_OF_CODE = Pattern.compile("[A-Z0-9.-]+");
    private static final String NO_CODE = "-";

    private final FacilityRecords records;
    private final CachedAdministrativeUnits units;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DatedFacilities(
            FacilityRecords records,
            CachedAdministrativeUnits units,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.units = units;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Facility> byId(UUID id) {
        return records.findById(id).map(FacilityRecord::toFacility);
    }

    @Override
    public Optional<Facility> byCode(String code) {
        // codes are ASCII: MariaDB does not compare them with anything else
        return Optional.of(code)
                .filter(StringUtils::isAsciiPrintable)
                .flatMap(records::findByCode)
                .map(FacilityRecord::toFacility);
    }

    @Override
    public List<Facility> inUnit(UnitCode unit, LocalDate date) {
        return find("", unit, date, Limit.unlimited());
    }

    @Override
    public List<Facility> search(String text, UnitCode unit, LocalDate date, int limit) {
        return find(text, unit, date, Limit.of(limit));
    }

    private List<Facility> find(String text, UnitCode unit, LocalDate date, Limit limit) {
        List<String> communes =
                units.division().subtree(unit, date).stream()
                        .filter(below -> below.level() == UnitLevel.COMMUNE)
                        .map(below -> below.code().value())
                        .toList();
        if (communes.isEmpty()) {
            return List.of();
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        String codeStart = START_OF_CODE.matcher(code).matches() ? code : NO_CODE;
        return records.search(communes, date, SearchKey.of(text), codeStart, limit).stream()
                .map(FacilityRecord::toFacility)
                .toList();
    }

    @Override
    public Outcome<Facility> open(NewFacility facility, Actor actor) {
        String name = CleanText.of(facility.name());
        Optional<Refusal> refusal = refusal(facility, name, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            return transaction.execute(status -> store(facility, name, actor));
        } catch (DataIntegrityViolationException taken) {
            if (records.existsByCode(facility.code())) {
                return Outcome.refused(new DirectoryRefusal.FacilityCodeTaken(facility.code()));
            }
            throw taken;
        }
    }

    private Optional<Refusal> refusal(NewFacility facility, String name, Actor actor) {
        LocalDate from = facility.validFrom();
        if (!mayKeep(actor, facility.commune(), from)) {
            return Optional.of(new DirectoryRefusal.NotAdministrator());
        }
        if (name.isEmpty()) {
            return Optional.of(new DirectoryRefusal.FacilityNameMissing());
        }
        if (name.length() > Facility.NAME_MAX_LENGTH) {
            return Optional.of(new DirectoryRefusal.FacilityNameTooLong(Facility.NAME_MAX_LENGTH));
        }
        if (!CODE.matcher(facility.code()).matches()) {
            return Optional.of(new DirectoryRefusal.FacilityCodeMalformed());
        }
        if (units.at(facility.commune(), from)
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .isEmpty()) {
            return Optional.of(new DirectoryRefusal.NoSuchCommune(facility.commune(), from));
        }
        return Optional.empty();
    }

    private Outcome<Facility> store(NewFacility facility, String name, Actor actor) {
        if (records.existsByCode(facility.code())) {
            return Outcome.refused(new DirectoryRefusal.FacilityCodeTaken(facility.code()));
        }
        FacilityRecord stored =
                FacilityRecord.opened(
                        facility.code(),
                        name,
                        facility.kind(),
                        facility.commune(),
                        facility.validFrom());
        records.save(stored);
        records.flush();
        Facility opened = stored.toFacility();
        events.publishEvent(new FacilityOpened(opened, actor.id()));
        return Outcome.done(opened);
    }

    @Override
    public Outcome<Facility> close(UUID id, LocalDate lastDay, Actor actor) {
        return transaction.execute(status -> closeStored(id, lastDay, actor));
    }

    private Outcome<Facility> closeStored(UUID id, LocalDate lastDay, Actor actor) {
        Optional<FacilityRecord> found = records.lockById(id);
        if (found.isEmpty()) {
            return Outcome.refused(new DirectoryRefusal.NoSuchFacility());
        }
        FacilityRecord facility = found.get();
        Facility before = facility.toFacility();
        if (!mayKeep(actor, before.commune(), before.validFrom())) {
            return Outcome.refused(new DirectoryRefusal.NotAdministrator());
        }
        Outcome<Facility> outcome = facility.close(lastDay);
        if (outcome.isDone()) {
            events.publishEvent(new FacilityClosed(outcome.value(), actor.id()));
        }
        return outcome;
    }

    private boolean mayKeep(Actor actor, UnitCode commune, LocalDate date) {
        return Administrators.of(actor, unit -> units.within(commune, unit, date));
    }
}
