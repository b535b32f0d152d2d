package vn.tram.campaigns.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    Optional<Campaign> findByCode(String code);

    boolean existsByCode(String code);

    @Query(
            "select distinct c from Campaign c join c.units u where u in :units order by c.state desc, c.startsOn desc")
    List<Campaign> inUnits(Collection<String> units);

    List<Campaign> findAllByOrderByStateDescStartsOnDesc();
}
