package vn.tram.processes.sessions;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tram.processes.sessions.ScreeningOutcome.Answer;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome.Reason;
import vn.tram.processes.sessions.ScreeningOutcome.Site;

/**
 * The conclusion of a whole screening: the worst outcome, every reason that counts (those of the
 * worst outcome first), and everything that any of them asks for, so that nothing is lost behind
 * the worst.
 *
 * @param signature whether the person has to sign after being told of benefit and risk
 * @param sites all that the place must be able to do; empty when any place will do
 */
public record ScreeningConclusion(
        Outcome outcome, List<Reason> reasons, boolean signature, Set<Site> sites) {

    public ScreeningConclusion {
        reasons = List.copyOf(reasons);
        sites = Set.copyOf(sites);
    }

    /**
     * @param answers the table's, one for each finding; nobody without a finding is anything but
     *     eligible
     */
    public static ScreeningConclusion of(Collection<Answer> answers) {
        List<Answer> counting =
                answers.stream()
                        .filter(answer -> answer.outcome() != Outcome.ELIGIBLE)
                        .sorted(Comparator.comparing(Answer::outcome).reversed())
                        .toList();
        Set<Site> sites = EnumSet.noneOf(Site.class);
        counting.forEach(answer -> sites.add(answer.site()));
        sites.remove(Site.ANY);
        return new ScreeningConclusion(
                counting.isEmpty() ? Outcome.ELIGIBLE : counting.get(0).outcome(),
                counting.stream().map(Answer::reason).distinct().toList(),
                counting.stream().anyMatch(Answer::signature),
                sites);
    }
}
