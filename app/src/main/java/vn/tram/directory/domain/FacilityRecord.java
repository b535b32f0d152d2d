package vn.tram.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import vn.tram.directory.DirectoryRefusal;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;

/** A facility; it is opened once and closed at most once. */
@Entity
@Table(name = "facility")
class FacilityRecord implements Persistable<UUID> {

    @Id private UUID id;

    private String code;
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private FacilityKind kind;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    // empty until it is stored, which also tells Spring Data that an id of our own making is new
    @Version private Integer revision;

    protected FacilityRecord() {}

    static FacilityRecord opened(
            String code, String name, FacilityKind kind, UnitCode commune, LocalDate validFrom) {
        FacilityRecord facility = new FacilityRecord();
        facility.id = TimeOrderedId.next();
        facility.code = code;
        facility.name = name;
        facility.nameKey = SearchKey.of(name);
        facility.kind = kind;
        facility.communeCode = commune.value();
        facility.validFrom = validFrom;
        return facility;
    }

    Outcome<Facility> close(LocalDate lastDay) {
        if (validTo != null) {
            return Outcome.refused(new DirectoryRefusal.FacilityAlreadyClosed(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            return Outcome.refused(new DirectoryRefusal.ClosedBeforeOpened(validFrom));
        }
        validTo = lastDay;
        return Outcome.done(toFacility());
    }

    Facility toFacility() {
        return new Facility(
                id,
                code,
                name,
                kind,
                UnitCode.of(communeCode),
                validFrom,
                Optional.ofNullable(validTo));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return revision == null;
    }
}
