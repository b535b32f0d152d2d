package vn.tram.worklist.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.kernel.SearchKey;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffSummary;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/** Asks who is to have one or many tasks, among those who may do all of them. */
@Component
class ReassignDialogs {

    private final Worklist worklist;
    private final StaffDirectory staff;
    private final Messages messages;

    ReassignDialogs(Worklist worklist, StaffDirectory staff, Messages messages) {
        this.worklist = worklist;
        this.staff = staff;
        this.messages = messages;
    }

    /** All or nothing: a refusal stays in the dialog and nothing was handed over. */
    void open(List<WorkItem> items, CurrentActor by, Runnable then) {
        int count = items.size();
        ComboBox<StaffSummary> colleague = new ComboBox<>(t("worklist.reassign.to"));
        List<StaffSummary> able = able(items, by.get());
        colleague.setItems(this::matches, able);
        colleague.setItemLabelGenerator(this::label);
        colleague.setWidthFull();
        colleague.setRequired(true);
        colleague.setErrorMessage(t("worklist.reassign.missing"));
        TextArea reason = reason();
        ConfirmActionDialog dialog =
                ConfirmActionDialog.of(
                                t("worklist.reassign.question", count),
                                t("worklist.reassign.consequence", count),
                                t("worklist.reassign.verb", count),
                                messages)
                        .with(colleague, reason)
                        .when(() -> chosen(colleague) & given(reason))
                        .does(
                                () ->
                                        worklist.reassign(
                                                items.stream().map(WorkItem::id).toList(),
                                                colleague.getValue().id(),
                                                reason.getValue(),
                                                by.get()))
                        .then(
                                () -> {
                                    String name = colleague.getValue().displayName();
                                    Toasts.success(t("worklist.reassigned", count, name));
                                    then.run();
                                });
        if (able.isEmpty()) {
            colleague.setVisible(false);
            reason.setVisible(false);
            dialog.with(Banner.of(Tone.INFO, Icon.INFO, t("worklist.reassign.nobody"))).barred();
        }
        dialog.addOpenedChangeListener(
                event -> {
                    if (event.isOpened()) {
                        colleague.focus();
                    }
                });
        dialog.open();
    }

    /** Without whoever hands over, who takes work instead, and whoever has all of it already. */
    List<StaffSummary> able(Collection<WorkItem> items, Actor by) {
        Optional<List<StaffSummary>> able =
                items.stream()
                        .map(item -> new Desk(item.role(), item.place()))
                        .distinct()
                        .map(desk -> staff.holding(desk.role(), desk.place()))
                        .reduce((one, other) -> one.stream().filter(other::contains).toList());
        Set<Optional<StaffId>> holders =
                items.stream().map(WorkItem::assignee).collect(Collectors.toSet());
        return able.orElse(List.of()).stream()
                .filter(one -> !one.id().equals(by.id()))
                .filter(one -> !holders.equals(Set.of(Optional.of(one.id()))))
                .toList();
    }

    private String label(StaffSummary one) {
        return one.jobTitle().isBlank()
                ? one.displayName()
                : t("worklist.colleague", one.displayName(), one.jobTitle());
    }

    /** With or without diacritics, anywhere in name or title. */
    private boolean matches(StaffSummary one, String typed) {
        return SearchKey.of(label(one)).contains(SearchKey.of(typed));
    }

    private boolean chosen(ComboBox<StaffSummary> colleague) {
        boolean chosen = colleague.getValue() != null;
        colleague.setInvalid(!chosen);
        if (!chosen) {
            colleague.focus();
        }
        return chosen;
    }

    private TextArea reason() {
        TextArea reason = new TextArea(t("worklist.reassign.reason"));
        reason.setRequired(true);
        reason.setWidthFull();
        reason.setMinHeight("132px");
        reason.setMaxLength(Worklist.MOST_REASON);
        reason.setHelperText(t("worklist.reassign.reason.hint"));
        reason.setErrorMessage(messages.text("kit.reason.missing"));
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        return reason;
    }

    private static boolean given(TextArea reason) {
        boolean given = !reason.getValue().isBlank();
        reason.setInvalid(!given);
        return given;
    }

    private String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private record Desk(Role role, CasePlace place) {}
}
