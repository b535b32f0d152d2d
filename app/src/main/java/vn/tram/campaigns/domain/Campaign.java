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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tram.campaigns.CampaignPlan;
import vn.tram.campaigns.CampaignPlan.Target;
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

    private String series;
    private short roundNo = 1;
    private Integer targetPeople;
    private Short targetPercent;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campaign_product", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "product_code")
    private Set<String> products = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campaign_priority", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "place")
    @Column(name = "group_code")
    private List<Byte> priorityOrder = new ArrayList<>();

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
        campaign.plan(asked.plan());
        return campaign;
    }

    private void plan(CampaignPlan plan) {
        series = plan.series().orElse(null);
        roundNo = (short) plan.roundNo();
        products = new TreeSet<>(plan.products());
        priorityOrder =
                plan.priorityOrder().stream()
                        .map(Integer::byteValue)
                        .collect(Collectors.toCollection(ArrayList::new));
        plan.target()
                .ifPresent(
                        target -> {
                            if (target instanceof Target.People people) {
                                targetPeople = people.count();
                            } else if (target instanceof Target.Percent share) {
                                targetPercent = (short) share.percent();
                            }
                        });
    }

    private CampaignPlan plan() {
        Optional<Target> target =
                targetPeople != null
                        ? Optional.of(new Target.People(targetPeople))
                        : Optional.ofNullable(targetPercent)
                                .map(percent -> new Target.Percent(percent));
        return new CampaignPlan(
                Optional.ofNullable(series),
                roundNo,
                List.copyOf(products),
                target,
                priorityOrder.stream().map(Byte::intValue).toList());
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
                units(),
                plan());
    }
}
