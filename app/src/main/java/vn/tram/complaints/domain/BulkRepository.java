package vn.tram.complaints.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BulkRepository extends Repository<BulkCorrection, UUID> {

    BulkCorrection saveAndFlush(BulkCorrection bulk);

    Optional<BulkCorrection> findById(UUID id);

    Optional<BulkCorrection> findByCode(String code);

    /** Held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from BulkCorrection b where b.id = :id")
    Optional<BulkCorrection> lock(UUID id);
}
