package vn.tram.sessions.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<VaccinationSession, UUID> {

    VaccinationSession saveAndFlush(VaccinationSession session);

    Optional<VaccinationSession> findById(UUID id);

    Optional<VaccinationSession> findByCode(String code);

    /** Held until the transaction ends: for acts that change the session itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from VaccinationSession s where s.id = :id")
    Optional<VaccinationSession> lock(UUID id);

    /** Sessions of a campaign that were not held yet, nor called off. */
    @Query(
            "select s.id from VaccinationSession s where s.campaignId = :campaign and s.state in ('PROPOSING', 'PLANNING', 'APPROVING', 'INVITING', 'PREPARING') order by s.id")
    List<UUID> notBegunOf(UUID campaign);
}
