package vn.tram.lists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListsRefusal;
import vn.tram.lists.RowFaultView;
import vn.tram.lists.RowForm;
import vn.tram.lists.RowView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.OneDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/**
 * Repairs one row. What is wrong stands beside the fields; a row that still has faults is saved
 * with them and stays open. When somebody else changed the row meanwhile, both versions are shown
 * and nothing typed is lost.
 *
 * <pre>{@code
 * RowEditor.of(row, rows, actor, messages).then(saved -> reload()).open();
 * }</pre>
 */
public class RowEditor extends OneDialog {

    private final transient ListRows rows;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final RowFields fields;
    private final Div notice = new Div();
    private final Button save;
    private transient RowView row;
    private transient Consumer<RowView> afterwards = saved -> {};
    private transient Runnable afterRemoval = () -> {};

    private RowEditor(RowView row, ListRows rows, CurrentActor actor, Messages messages) {
        this.row = row;
        this.rows = rows;
        this.actor = actor;
        this.messages = messages;
        this.fields = new RowFields(messages);
        setHeaderTitle(messages.text("lists-collect.row.title", row.number(), row.name()));
        setWidth("720px");
        setMaxWidth("calc(100vw - 32px)");
        setCloseOnOutsideClick(false);
        save = Buttons.primary(messages.text("lists-collect.row.save"), event -> save());
        save.setDisableOnClick(true);
        getFooter().add(Buttons.quiet(messages.text("kit.cancel"), event -> close()), save);
        load();
    }

    /** An editor of the row as it was read; opening it is recorded, because numbers are in full. */
    public static RowEditor of(RowView row, ListRows rows, CurrentActor actor, Messages messages) {
        return new RowEditor(row, rows, actor, messages);
    }

    /** Told of the row after each saving, also when faults remain and the editor stays open. */
    public RowEditor then(Consumer<RowView> afterwards) {
        this.afterwards = afterwards;
        return this;
    }

    /** Also offers to take the row away, while the list is being collected. */
    public RowEditor removable(Runnable afterRemoval) {
        this.afterRemoval = afterRemoval;
        Button remove =
                Buttons.danger(messages.text("lists-collect.row.remove"), event -> askToRemove());
        remove.getStyle().set("margin-inline-end", "auto");
        getFooter().getElement().insertChild(0, remove.getElement());
        return this;
    }

    private void load() {
        Outcome<RowForm> form = rows.forEditing(row.id(), actor.get());
        if (form instanceof Outcome.Refused<RowForm> refused) {
            add(Banner.refused(refused.refusal(), messages));
            save.setVisible(false);
            return;
        }
        fields.show(form.value());
        fields.mark(row.faults());
        notice.addClassName("row-notice");
        add(notice, fields);
        addOpenedChangeListener(
                event -> {
                    if (event.isOpened() && row.faults().stream().noneMatch(RowFaultView::hard)) {
                        fields.focusFirst();
                    }
                });
    }

    private void save() {
        try {
            notice.removeAll();
            show(rows.change(row.id(), row.version(), fields.form(), actor.get()));
        } finally {
            save.setEnabled(true);
        }
    }

    private void show(Outcome<RowView> outcome) {
        if (outcome instanceof Outcome.Refused<RowView> refused) {
            if (refused.refusal() == ListsRefusal.Plain.ROW_CHANGED) {
                compareWithTheirs();
            } else {
                notice.add(Banner.refused(refused.refusal(), messages));
            }
            return;
        }
        row = outcome.value();
        afterwards.accept(row);
        long faults = row.faults().stream().filter(RowFaultView::hard).count();
        if (faults == 0) {
            Toasts.success(messages.text("lists-collect.row.saved"));
            close();
        } else {
            fields.mark(row.faults());
            notice.add(
                    Banner.of(
                                    Tone.TODAY,
                                    Icon.CIRCLE_ALERT,
                                    messages.text("lists-collect.row.saved-faulty", faults))
                            .alert());
        }
    }

    private void compareWithTheirs() {
        String words = messages.refusal(ListsRefusal.Plain.ROW_CHANGED);
        rows.byId(row.id(), actor.get()).ifPresent(newer -> row = newer);
        Outcome<RowForm> theirs = rows.forEditing(row.id(), actor.get());
        if (theirs instanceof Outcome.Refused<RowForm> refused) {
            notice.add(Banner.refused(refused.refusal(), messages));
            return;
        }
        fields.compare(theirs.value());
        Button take =
                Buttons.small(
                        Buttons.secondary(
                                messages.text("lists-collect.row.take-theirs"),
                                event -> takeTheirs(theirs.value())));
        notice.add(
                Banner.of(Tone.TODAY, Icon.USERS, words, messages.text("lists-collect.row.compare"))
                        .alert()
                        .action(take));
    }

    private void takeTheirs(RowForm theirs) {
        notice.removeAll();
        fields.show(theirs);
        fields.mark(row.faults());
    }

    private void askToRemove() {
        ConfirmActionDialog.danger(
                        messages.text("lists-collect.row.remove-question", row.name()),
                        messages.text("lists-collect.row.remove-consequence"),
                        messages.text("lists-collect.row.remove"),
                        messages)
                .does(() -> rows.remove(row.id(), actor.get()))
                .then(
                        () -> {
                            close();
                            afterRemoval.run();
                        })
                .open();
    }
}
