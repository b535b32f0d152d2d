package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.audit.AuditEntry;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.lists.ListSummary;
import vn.tram.lists.RowFilter;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.casepage.CaseAddress.Tab;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.Meter.Part;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Tone;

/** The small cards beside the main one: how many of what, what belongs to it, what happened. */
class SideCards {

    private static final int MOST_HAPPENINGS = 4;
    private static final int MOST_FILES = 3;
    private static final int READ_AT_ONCE = 40;

    private final OpenCase open;
    private final CaseServices services;
    private final List<AuditEntry> happened;

    SideCards(OpenCase open, CaseServices services) {
        this.open = open;
        this.services = services;
        this.happened = services.audit().ofCase(open.id().value(), Optional.empty(), READ_AT_ONCE);
    }

    Card summary() {
        ListCounts counts = open.counts();
        List<Part> parts = new ArrayList<>();
        part(parts, "row.good", counts.good(), Tone.DONE);
        part(parts, "row.warned", counts.warned(), Tone.TODAY);
        part(parts, "row.faulty", counts.faulty(), Tone.LATE);
        part(parts, "row.left-out", counts.leftOut(), Tone.WAIT);
        Card card = new Card(services.text("summary"), Meter.parts(parts, services.messages()));
        UnorderedList more = new UnorderedList();
        more.addClassName("lnk");
        CaseAddress here = CaseAddress.of(open.list().code());
        count(more, "summary.duplicates", counts.openDuplicates(), here.at(Tab.DUPLICATES));
        count(more, "summary.identity", counts.identityOpen(), here.at(Tab.IDENTITIES));
        count(more, "summary.left-out", counts.leftOut(), here.narrowed(RowFilter.Kind.LEFT_OUT));
        return more.getChildren().findAny().isPresent() ? card.put(more) : card;
    }

    private void part(List<Part> parts, String key, int count, Tone tone) {
        if (count > 0) {
            parts.add(new Part(services.text(key), count, tone));
        }
    }

    private void count(UnorderedList list, String key, int count, CaseAddress address) {
        if (count > 0) {
            list.add(
                    new ListItem(
                            new Anchor(address.route(), services.text(key)),
                            new Span(services.messages().formats().number(count))));
        }
    }

    Card related(List<UploadView> uploads) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lnk");
        ListSummary about = open.list();
        list.add(
                new ListItem(
                        Icon.FLAG.create(),
                        new Div(about.campaignName() + ", " + about.roundName())));
        about.supplements()
                .flatMap(id -> services.lists().byId(id, open.actor()))
                .ifPresent(first -> list.add(listed(first, "related.supplements")));
        services.lists().supplementsOf(open.id(), open.actor()).stream()
                .map(more -> listed(more, "related.supplement"))
                .forEach(list::add);
        uploads.stream().limit(MOST_FILES).map(this::file).forEach(list::add);
        return new Card(services.text("related"), list);
    }

    private ListItem listed(ListSummary other, String key) {
        return new ListItem(
                Icon.CLIPBOARD_LIST.create(),
                new Anchor(ListRoutes.list(other.code()), other.code()),
                new Span(services.text(key)));
    }

    private ListItem file(UploadView upload) {
        Anchor name =
                new Anchor(
                        CaseAddress.of(open.list().code()).at(Tab.DOCUMENTS).route(),
                        upload.fileName());
        name.addClassName("trunc");
        name.setTitle(upload.fileName());
        return new ListItem(
                Icon.FILE_SPREADSHEET.create(),
                name,
                new Span(services.messages().formats().size(upload.sizeBytes())));
    }

    Card recent() {
        Happenings happenings = new Happenings(services.auditWords());
        List<AuditEntry> entries =
                happened.stream()
                        .filter(entry -> !entry.action().startsWith(Happenings.OF_ROWS))
                        .limit(MOST_HAPPENINGS)
                        .toList();
        Component all =
                new Anchor(
                        CaseAddress.of(open.list().code()).at(Tab.HISTORY).route(),
                        services.text("recent.all"));
        return new Card(
                        services.text("recent"),
                        Timeline.of(
                                happenings.of(entries, !open.state().ended()), services.messages()))
                .aside(all);
    }
}
