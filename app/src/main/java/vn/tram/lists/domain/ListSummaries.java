package vn.tram.lists.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.lists.ListId;
import vn.tram.lists.ListSummary;

/** Adds the names of campaign, unit and facility to a list. */
@Component
class ListSummaries {

    private final Campaigns campaigns;
    private final AdministrativeUnits units;
    private final Facilities facilities;

    ListSummaries(Campaigns campaigns, AdministrativeUnits units, Facilities facilities) {
        this.campaigns = campaigns;
        this.units = units;
        this.facilities = facilities;
    }

    ListSummary of(SubjectList list) {
        Optional<CampaignView> campaign = campaigns.byId(list.campaignId());
        return new ListSummary(
                new ListId(list.id()),
                list.code(),
                list.title(),
                list.state(),
                list.campaignId(),
                campaign.map(CampaignView::name).orElse(""),
                campaign.map(CampaignView::roundName).orElse(""),
                list.place(),
                units.at(list.place().commune(), list.eventDate())
                        .map(AdministrativeUnit::name)
                        .orElse(list.place().commune().value()),
                list.place().facility().flatMap(facilities::byId).map(Facility::name),
                list.maker(),
                list.makerName(),
                list.madeAt(),
                list.submittedAt(),
                list.reviewedBy(),
                list.reviewedAt(),
                list.identifiedBy(),
                list.identifiedAt(),
                list.eventDate(),
                list.supplements().map(ListId::new),
                list.note(),
                list.revision());
    }
}
