package vn.tram.campaigns.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, UUID> {

    Campaign saveAndFlush(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    /** The second of two people who end a campaign waits here, and then sees that it ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> holdById(UUID id);

    Optional<Campaign> findByCode(String code);

    boolean existsByCode(String code);

    boolean existsBySeriesAndRoundNo(String series, short roundNo);

    @Query(
            "select distinct c from Campaign c join c.units u where u in :units order by c.state desc, c.startsOn desc")
    List<Campaign> inUnits(Collection<String> units);

    List<Campaign> findAllByOrderByStateDescStartsOnDesc();
}
