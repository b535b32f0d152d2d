package vn.tram.lists.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubjectListRepository extends Repository<SubjectList, UUID> {

    SubjectList save(SubjectList list);

    SubjectList saveAndFlush(SubjectList list);

    Optional<SubjectList> findById(UUID id);

    Optional<SubjectList> findByCode(String code);

    /**
     * Held until the transaction ends: who decides second waits, and then sees what the first one
     * decided.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SubjectList l where l.id = :id")
    Optional<SubjectList> lock(UUID id);

    @Query("select l.campaignId from SubjectList l where l.id = :id")
    Optional<UUID> campaignOf(UUID id);

    List<SubjectList> findBySupplementsIdOrderByMadeAt(UUID supplemented);

    @Query("select l.id from SubjectList l where l.campaignId = :campaign and l.closedAt is null")
    List<UUID> unfinishedOf(UUID campaign);
}
