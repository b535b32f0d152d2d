package vn.tram.directory.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of facilities. */
interface FacilityRecords extends Repository<FacilityRecord, UUID> {

    FacilityRecord save(FacilityRecord facility);

    void flush();

    Optional<FacilityRecord> findById(UUID id);

    /** Makes another who wants to change the facility wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FacilityRecord f where f.id = :id")
    Optional<FacilityRecord> lockById(UUID id);

    Optional<FacilityRecord> findByCode(String code);

    boolean existsByCode(String code);

    @Query(
            """
            select f from FacilityRecord f
            where f.communeCode in :communes
              and f.validFrom <= :date and (f.validTo is null or f.validTo >= :date)
              and (f.nameKey like concat('%', :nameKey, '%') or f.code like concat(:codeStart, '%'))
            order by f.nameKey, f.code""")
    List<FacilityRecord> search(
            Collection<String> communes,
            LocalDate date,
            String nameKey,
            String codeStart,
            Limit limit);
}
