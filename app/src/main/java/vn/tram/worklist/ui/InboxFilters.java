package vn.tram.worklist.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.campaigns.CampaignView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Slot;
import vn.tram.worklist.ui.CaseKinds.TaskKind;

/**
 * The filters of the inbox. They are made anew when the address says something else than they do,
 * and stay as they are, with the cursor in them, when the change was theirs.
 */
class InboxFilters extends Slot {

    private final transient List<TaskKind> tasks;
    private final transient List<CampaignView> campaigns;
    private final transient List<String> hamlets;
    private final transient CaseKinds kinds;
    private final transient Messages messages;
    private final transient Consumer<InboxState> changed;
    private transient InboxState shown;

    InboxFilters(
            List<TaskKind> tasks,
            List<CampaignView> campaigns,
            List<String> hamlets,
            CaseKinds kinds,
            Messages messages,
            Consumer<InboxState> changed) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.hamlets = hamlets;
        this.kinds = kinds;
        this.messages = messages;
        this.changed = changed;
    }

    /** The address without filters that this reader could not have set. */
    InboxState known(InboxState asked) {
        return asked.within(
                tasks.stream().map(TaskKind::task).collect(Collectors.toSet()),
                campaigns.stream().map(CampaignView::id).collect(Collectors.toSet()));
    }

    void show(InboxState state) {
        boolean same = shown != null && shown.filtersLike(state);
        shown = state;
        if (!same) {
            removeAll();
            add(bar());
        }
    }

    private FilterBar bar() {
        FilterBar bar =
                new FilterBar(messages, this::clear)
                        .search(
                                t("worklist.filter.text"),
                                shown.text(),
                                typed -> change(shown.withText(typed)))
                        .select(
                                t("worklist.filter.task"),
                                tasks,
                                kind -> kinds.name(kind.process(), kind.task()),
                                task(),
                                kind ->
                                        change(
                                                shown.withTask(
                                                        Optional.ofNullable(kind)
                                                                .map(TaskKind::task))));
        addDue(bar);
        addHamlet(bar);
        if (!campaigns.isEmpty()) {
            bar.select(
                    t("worklist.filter.campaign"),
                    campaigns.stream().map(CampaignView::id).toList(),
                    this::campaign,
                    shown.campaign().orElse(null),
                    id -> change(shown.withCampaign(Optional.ofNullable(id))));
        }
        return bar;
    }

    /** Asked of the tasks at hand; one that is in the address stays to be chosen. */
    private void addHamlet(FilterBar bar) {
        List<String> choice =
                Stream.concat(shown.hamlet().stream(), hamlets.stream()).distinct().toList();
        if (!choice.isEmpty()) {
            bar.select(
                    t("worklist.filter.hamlet"),
                    choice,
                    this::hamlet,
                    shown.hamlet().orElse(null),
                    hamlet -> change(shown.withHamlet(Optional.ofNullable(hamlet))));
        }
    }

    /** "Xóm: Nà Lùng" and not the word twice. */
    private String hamlet(String asWritten) {
        String kind = t("worklist.filter.hamlet") + " ";
        return asWritten.startsWith(kind) ? asWritten.substring(kind.length()) : asWritten;
    }

    private void addDue(FilterBar bar) {
        DatePicker due = Fields.date(null, messages);
        due.setAriaLabel(t("worklist.filter.due"));
        due.setPlaceholder(t("worklist.filter.due.any"));
        due.setClearButtonVisible(true);
        Span until = new Span();
        due.setPrefixComponent(until);
        due.setValue(shown.due().orElse(null));
        until.setText(t(due.isEmpty() ? "worklist.filter.due" : "worklist.filter.due.until"));
        bar.put(due);
        bar.mark(due, shown.due().isPresent());
        due.addValueChangeListener(
                event -> {
                    bar.mark(due, event.getValue() != null);
                    until.setText(
                            t(due.isEmpty() ? "worklist.filter.due" : "worklist.filter.due.until"));
                    change(shown.withDue(Optional.ofNullable(event.getValue())));
                });
    }

    private TaskKind task() {
        return tasks.stream()
                .filter(kind -> shown.task().filter(kind.task()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private String campaign(UUID id) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .map(campaign -> t("worklist.campaign", campaign.name(), campaign.roundName()))
                .orElse("");
    }

    private void change(InboxState state) {
        shown = state;
        changed.accept(state);
    }

    private void clear() {
        InboxState none = shown.unfiltered();
        shown = null;
        changed.accept(none);
    }

    private String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
