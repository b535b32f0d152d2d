package vn.tram.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditWords;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TwoLines;

/** One page of entries with the way to older ones. */
class EntriesCard extends Card {

    private final transient PageAddress address;
    private final transient AuditWords words;
    private final transient Messages messages;

    /**
     * @param entries one more than the portion when there are older ones
     */
    EntriesCard(
            List<AuditEntry> entries,
            int portion,
            PageAddress address,
            AuditWords words,
            Messages messages) {
        super(messages.text("audit-page.entries"));
        this.address = address;
        this.words = words;
        this.messages = messages;
        if (entries.isEmpty()) {
            put(EmptyState.nothingFound(t("nothing"), t("nothing.next")));
            return;
        }
        List<AuditEntry> page = entries.subList(0, Math.min(portion, entries.size()));
        flush().put(grid(page));
        foot(new Span(messages.text("audit-page.shown", page.size())), ways(entries, page));
    }

    private Grid<AuditEntry> grid(List<AuditEntry> page) {
        Grid<AuditEntry> grid = Grids.dense(AuditEntry.class);
        grid.addColumn(entry -> messages.formats().dateTime(entry.at()))
                .setHeader(t("column.at"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(entry -> Texts.wrapping(words.who(entry)))
                .setHeader(t("column.who"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::what).setHeader(t("column.what")).setFlexGrow(5);
        grid.addComponentColumn(entry -> Texts.wrapping(place(entry)))
                .setHeader(t("column.unit"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::history)
                .setHeader(t("column.about"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.setItems(page);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component what(AuditEntry entry) {
        String reason = words.reason(entry);
        return reason.isEmpty()
                ? Texts.wrapping(words.what(entry))
                : TwoLines.of(words.what(entry), messages.text("audit-page.reason", reason));
    }

    private String place(AuditEntry entry) {
        return entry.unit()
                .map(code -> words.unit(code, messages.formats().localDate(entry.at())))
                .orElse("");
    }

    /** Everything about the same person, row or account, else about the same case. */
    private Component history(AuditEntry entry) {
        Optional<UUID> about = entry.subjectId().or(entry::caseId);
        return about.filter(id -> !address.id(AuditAddress.ABOUT).equals(Optional.of(id)))
                .<Component>map(
                        id ->
                                new Anchor(
                                        AuditAddress.filtered(address, AuditAddress.ABOUT, id)
                                                .route(),
                                        t("history")))
                .orElseGet(Span::new);
    }

    private Component ways(List<AuditEntry> entries, List<AuditEntry> page) {
        Component ways = Arrange.chips();
        if (address.number(AuditAddress.BEFORE).isPresent()) {
            ways.getElement()
                    .appendChild(
                            new Anchor(address.with(AuditAddress.BEFORE, null).route(), t("newest"))
                                    .getElement());
        }
        if (entries.size() > page.size()) {
            long last = page.get(page.size() - 1).id();
            ways.getElement()
                    .appendChild(
                            new Anchor(address.with(AuditAddress.BEFORE, last).route(), t("older"))
                                    .getElement());
        }
        return ways;
    }

    private String t(String key) {
        return messages.text("audit-page." + key);
    }
}
