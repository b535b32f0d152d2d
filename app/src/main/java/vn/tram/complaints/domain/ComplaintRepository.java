package vn.tram.complaints.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ComplaintRepository extends Repository<Complaint, UUID> {

    Complaint saveAndFlush(Complaint complaint);

    Optional<Complaint> findById(UUID id);

    Optional<Complaint> findByCode(String code);

    /** Held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.id = :id")
    Optional<Complaint> lock(UUID id);
}
