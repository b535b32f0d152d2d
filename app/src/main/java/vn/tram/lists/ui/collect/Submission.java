package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.CurrentActor;

/** Hands a list in for checking, after saying what will happen. */
final class Submission {

    private Submission() {}

    static Button button(
            ListSummary list,
            ListCounts counts,
            SubjectLists lists,
            CurrentActor actor,
            Messages messages) {
        String verb = messages.text("lists-collect.submit", counts.total());
        Runnable ask = () -> dialog(list, counts, lists, actor, messages).open();
        return counts.faulty() == 0
                ? Buttons.primary(verb, Icon.SEND, event -> ask.run())
                : Buttons.secondary(verb, Icon.SEND, event -> ask.run());
    }

    private static ConfirmActionDialog dialog(
            ListSummary list,
            ListCounts counts,
            SubjectLists lists,
            CurrentActor actor,
            Messages messages) {
        String consequence =
                counts.faulty() == 0
                        ? messages.text("lists-collect.submit.consequence")
                        : messages.text("lists-collect.submit.faulty", counts.faulty());
        return ConfirmActionDialog.of(
                        messages.text("lists-collect.submit.question", list.code()),
                        consequence,
                        messages.text("lists-collect.submit", counts.total()),
                        messages)
                .does(() -> lists.submit(list.id(), actor.get()))
                .then(() -> UI.getCurrent().navigate(ListRoutes.list(list.code())));
    }
}
