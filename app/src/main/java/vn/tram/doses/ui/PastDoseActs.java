package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.ui.PersonDoses.Sources;
import vn.tram.people.PersonId;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Actor;

/**
 * What the station does with a dose that no session gave: a second person confirms it, or takes it
 * back on the day of the entry. Who entered it is told that somebody else does.
 */
class PastDoseActs {

    private final Sources sources;
    private final Messages messages;
    private final Runnable reload;
    private final Set<DoseId> waiting;

    PastDoseActs(PersonId person, Sources sources, Actor reader, Runnable reload) {
        this.sources = sources;
        this.messages = sources.messages();
        this.reload = reload;
        this.waiting =
                sources.confirmations().waiting(person, reader).stream()
                        .map(DoseView::id)
                        .collect(Collectors.toSet());
    }

    List<Component> of(DoseView dose) {
        List<Component> acts = new ArrayList<>();
        boolean own = dose.enteredBy().filter(sources.current().get().id()::equals).isPresent();
        if (waiting.contains(dose.id())) {
            acts.add(
                    own
                            ? Texts.quiet(t("confirm.other"))
                            : Buttons.small(
                                    Buttons.secondary(
                                            t("confirm"), Icon.CHECK, event -> confirm(dose))));
        }
        if (enteredToday(dose)) {
            acts.add(
                    own
                            ? Texts.quiet(t("undo.other"))
                            : Buttons.small(
                                    Buttons.quiet(
                                            t("undo"), Icon.UNDO_2, event -> undo(dose.id()))));
        }
        return acts;
    }

    /** And not in a session, which takes its own doses back. */
    private boolean enteredToday(DoseView dose) {
        return !dose.voided()
                && dose.session().isEmpty()
                && day(dose.enteredAt()).equals(day(sources.clock().instant()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }

    private void confirm(DoseView dose) {
        ConfirmActionDialog.of(
                        messages.text(
                                "doses.confirm.question",
                                dose.number(),
                                messages.formats().date(dose.givenOn())),
                        t("confirm.consequence"),
                        t("confirm"),
                        messages)
                .does(() -> sources.confirmations().confirm(dose.id(), sources.current().get()))
                .then(
                        () -> {
                            Toasts.success(t("confirm.done"));
                            reload.run();
                        })
                .open();
    }

    private void undo(DoseId dose) {
        ReasonDialog.danger(
                        t("undo.question"),
                        t("undo.consequence"),
                        t("undo.reason"),
                        t("undo"),
                        messages)
                .does(reason -> sources.past().undo(dose, reason, sources.current().get()))
                .then(
                        () -> {
                            Toasts.success(t("undo.done"));
                            reload.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("doses." + key);
    }
}
