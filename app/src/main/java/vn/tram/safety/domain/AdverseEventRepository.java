package vn.tram.safety.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdverseEventRepository extends Repository<AdverseEvent, UUID> {

    AdverseEvent saveAndFlush(AdverseEvent event);

    Optional<AdverseEvent> findById(UUID id);

    Optional<AdverseEvent> findByCode(String code);

    /** Held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from AdverseEvent e where e.id = :id")
    Optional<AdverseEvent> lock(UUID id);

    List<AdverseEvent> findByPersonIdOrderByRecordedAtDescIdDesc(UUID personId);

    List<AdverseEvent> findBySessionIdOrderByRecordedAtDescIdDesc(UUID sessionId);
}
