package vn.tram.campaigns.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.CampaignsRefusal;
import vn.tram.campaigns.NewCampaign;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;

@Entity
@Table(name = "campaign")
class Campaign {

    enum State {
        OPEN,
        ENDED
    }

    @Id private UUID id;

    private String code;
    private String name;
    private String roundName;
    private String purpose;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean districtApproves;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campaign_unit", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "unit_code")
    private Set<String> units = new LinkedHashSet<>();

    protected Campaign() {}

    static Campaign open(NewCampaign asked) {
        Campaign campaign = new Campaign();
        campaign.id = TimeOrderedId.next();
        campaign.code = asked.code();
        campaign.name = asked.name();
        campaign.roundName = asked.roundName();
        campaign.purpose = asked.purpose();
        campaign.startsOn = asked.startsOn();
        campaign.endsOn = asked.endsOn();
        campaign.districtApproves = asked.districtApproves();
        campaign.units =
                asked.units().stream()
                        .map(UnitCode::value)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        campaign.state = State.OPEN;
        return campaign;
    }

    Outcome<Void> end() {
        if (state == State.ENDED) {
            return Outcome.refused(CampaignsRefusal.ENDED_ALREADY);
        }
        state = State.ENDED;
        return Outcome.done();
    }

    UUID id() {
        return id;
    }

    Set<UnitCode> units() {
        return units.stream().map(UnitCode::of).collect(Collectors.toUnmodifiableSet());
    }

    CampaignView view() {
        return new CampaignView(
                id,
                code,
                name,
                roundName,
                purpose,
                startsOn,
                endsOn,
                districtApproves,
                state == State.OPEN,
                units());
    }
}
