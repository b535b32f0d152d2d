package vn.tram.campaigns;

import java.util.List;
import java.util.Optional;

/**
 * What a campaign is after and by which rules it goes.
 *
 * @param series what the rounds of one campaign have in common: the code of its first round; empty
 *     where this is the first
 * @param roundNo number of the round within the series, from 1
 * @param products codes of the vaccines that may be used; none for all
 * @param target how many are to be reached
 * @param priorityOrder codes of the priority groups, who is served first at the head; none for the
 *     order of their ranks (Quyết định 3355/QĐ-BYT)
 */
public record CampaignPlan(
        Optional<String> series,
        int roundNo,
        List<String> products,
        Optional<Target> target,
        List<Integer> priorityOrder) {

    public static final int MOST_ROUNDS = 99;

    /** A first round with every vaccine, without a number to reach, in the order of the ranks. */
    public static final CampaignPlan PLAIN =
            new CampaignPlan(Optional.empty(), 1, List.of(), Optional.empty(), List.of());

    public CampaignPlan {
        products = List.copyOf(products);
        priorityOrder = List.copyOf(priorityOrder);
    }

    /** How many are to be reached. */
    public sealed interface Target {

        /** So many people. */
        record People(int count) implements Target {}

        /** That share of those who may be vaccinated; 118/KH-UBND asks for at least 95. */
        record Percent(int percent) implements Target {}
    }
}
