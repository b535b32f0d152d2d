package vn.tram.lists.ui.casepage;

import java.util.List;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListState;
import vn.tram.lists.ui.casepage.DecisionCard.Verdict;
import vn.tram.shell.kit.ChoiceCards.Choice;

/** The three choices of an official; one that is barred stays, with its reason. */
final class Verdicts {

    private Verdicts() {}

    static List<Choice<Verdict>> of(OpenCase open, CaseServices services) {
        ListCounts counts = open.counts();
        boolean own = open.list().madeBy().equals(open.actor().id());
        boolean nobody = counts.proposed() == 0;
        boolean some = counts.proposed() < counts.total();
        String back = open.state() == ListState.AWAITING_PRIORITY ? "back.commune" : "back.station";
        return List.of(
                new Choice<>(
                        Verdict.ALL,
                        services.text("choice.all", counts.total()),
                        why(own, services, some, "choice.all.barred", "choice.all.line", counts),
                        own || some),
                new Choice<>(
                        Verdict.PART,
                        services.text("choice.part", counts.proposed()),
                        why(
                                own,
                                services,
                                !some || nobody,
                                nobody ? "choice.nobody" : "choice.part.barred",
                                "choice.part.line",
                                counts),
                        own || !some || nobody),
                new Choice<>(Verdict.BACK, services.text(back), services.text("choice.back.line")));
    }

    private static String why(
            boolean own,
            CaseServices services,
            boolean barred,
            String barredKey,
            String key,
            ListCounts counts) {
        if (own) {
            return services.text("choice.own");
        }
        return services.text(barred ? barredKey : key, counts.total() - counts.proposed());
    }
}
