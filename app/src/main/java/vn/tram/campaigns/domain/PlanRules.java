package vn.tram.campaigns.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignPlan;
import vn.tram.campaigns.CampaignPlan.Target;
import vn.tram.campaigns.CampaignsRefusal;
import vn.tram.campaigns.NewCampaign;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.stock.Products;

/** Whether products, target, order of groups and round of a campaign make sense. */
@Component
class PlanRules {

    private static final int WHOLE = 100;
    private static final int MOST_PEOPLE = 200_000_000;

    private final Products products;
    private final PriorityGroups groups;
    private final CampaignRepository campaigns;

    PlanRules(Products products, PriorityGroups groups, CampaignRepository campaigns) {
        this.products = products;
        this.groups = groups;
        this.campaigns = campaigns;
    }

    Optional<CampaignsRefusal> refusal(NewCampaign asked) {
        CampaignPlan plan = asked.plan();
        if (!plan.products().stream().allMatch(code -> products.byCode(code).isPresent())) {
            return Optional.of(CampaignsRefusal.PRODUCT_UNKNOWN);
        }
        if (!plan.target().map(PlanRules::reachable).orElse(true)) {
            return Optional.of(CampaignsRefusal.TARGET);
        }
        if (!inForce(plan.priorityOrder(), asked.startsOn())) {
            return Optional.of(CampaignsRefusal.PRIORITY_ORDER);
        }
        return fits(plan) ? Optional.empty() : Optional.of(CampaignsRefusal.ROUND);
    }

    private static boolean reachable(Target target) {
        if (target instanceof Target.Percent share) {
            return share.percent() >= 1 && share.percent() <= WHOLE;
        }
        int people = ((Target.People) target).count();
        return people >= 1 && people <= MOST_PEOPLE;
    }

    private boolean inForce(List<Integer> order, LocalDate day) {
        Set<Integer> known =
                groups.inForce(day).stream().map(PriorityGroup::code).collect(Collectors.toSet());
        return known.containsAll(order) && new HashSet<>(order).size() == order.size();
    }

    private boolean fits(CampaignPlan plan) {
        if (plan.roundNo() < 1 || plan.roundNo() > CampaignPlan.MOST_ROUNDS) {
            return false;
        }
        return plan.series()
                .map(
                        first ->
                                plan.roundNo() > 1
                                        && campaigns
                                                .findByCode(first)
                                                .filter(
                                                        found ->
                                                                found.view()
                                                                        .plan()
                                                                        .series()
                                                                        .isEmpty())
                                                .isPresent()
                                        && !campaigns.existsBySeriesAndRoundNo(
                                                first, (short) plan.roundNo()))
                .orElse(plan.roundNo() == 1);
    }
}
