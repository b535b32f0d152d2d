package vn.tram.lists.ui.casepage;

import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListObstacles;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.ui.casepage.DecisionCard.Verdict;
import vn.tram.shell.kit.ChoiceCards.Choice;

/** The three choices of an official; one that is barred stays, with its reason. */
final class Verdicts {

    private Verdicts() {}

    static List<Choice<Verdict>> of(OpenCase open, CaseServices services) {
        ListCounts counts = open.counts();
        Optional<String> obstacle = obstacle(open, services);
        boolean nobody = counts.proposed() == 0;
        boolean some = counts.proposed() < counts.total();
        int others = counts.total() - counts.proposed();
        String back = open.state() == ListState.AWAITING_PRIORITY ? "back.commune" : "back.station";
        Optional<String> notAll =
                obstacle.or(() -> when(some, "choice.all.barred", services, others));
        Optional<String> notPart =
                obstacle.or(() -> when(nobody, "choice.nobody", services, others))
                        .or(() -> when(!some, "choice.part.barred", services, others));
        return List.of(
                choice(
                        Verdict.ALL,
                        services.text("choice.all", counts.total()),
                        notAll,
                        services.text("choice.all.line")),
                choice(
                        Verdict.PART,
                        services.text("choice.part", counts.proposed()),
                        notPart,
                        services.text("choice.part.line", others)),
                new Choice<>(Verdict.BACK, services.text(back), services.text("choice.back.line")));
    }

    /** What the service would refuse, said before the button. */
    private static Optional<String> obstacle(OpenCase open, CaseServices services) {
        if (open.list().madeBy().equals(open.actor().id())) {
            return Optional.of(services.text("choice.own"));
        }
        return ListObstacles.toApproval(open.counts())
                .filter(refusal -> refusal != Plain.NOBODY_LEFT)
                .map(
                        refusal ->
                                services.text(
                                        "choice.obstacle", services.messages().refusal(refusal)));
    }

    private static Optional<String> when(
            boolean barred, String key, CaseServices services, int others) {
        return barred ? Optional.of(services.text(key, others)) : Optional.empty();
    }

    private static Choice<Verdict> choice(
            Verdict verdict, String name, Optional<String> barred, String line) {
        return new Choice<>(verdict, name, barred.orElse(line), barred.isPresent());
    }
}
