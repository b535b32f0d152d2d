package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** The papers of a list: decisions with their numbers and signers, and the files it came from. */
class DocumentsTab implements TabContent {

    private final OpenCase open;
    private final CaseServices services;
    private final Div content = new Div();
    private final List<DecisionView> decisions;
    private final List<UploadView> uploads;

    DocumentsTab(
            OpenCase open,
            List<DecisionView> decisions,
            List<UploadView> uploads,
            CaseServices services) {
        this.open = open;
        this.services = services;
        this.decisions = decisions;
        this.uploads = uploads;
        content.addClassNames("documents", "p");
        if (decisions.isEmpty() && uploads.isEmpty()) {
            content.add(
                    EmptyState.nothingYet(
                            Icon.FILE_TEXT,
                            services.text("documents.none"),
                            services.text("documents.none.next")));
        }
        addDecisions();
        addUploads();
    }

    @Override
    public Component content() {
        return content;
    }

    private void addDecisions() {
        if (decisions.isEmpty()) {
            return;
        }
        content.add(new H3(services.text("documents.decisions")));
        for (int i = decisions.size() - 1; i >= 0; i--) {
            DecisionView decision = decisions.get(i);
            Div line = line(Icon.STAMP, services.text("decision.name", decision.number()));
            line.add(said(decision));
            if (decision.inForce()) {
                line.add(StatusChip.of(Tone.DONE, Icon.CHECK, services.text("decision.in-force")));
            } else {
                line.add(StatusChip.of(Tone.PLAIN, Icon.UNDO_2, services.text("decision.void")));
            }
            DecisionPaper paper = new DecisionPaper(open, services);
            line.add(paper.print(decision), paper.pdf(decision));
            content.add(line);
        }
        new DecisionPaper(open, services).preview().ifPresent(this::offerToRead);
    }

    private void offerToRead(Component paper) {
        content.add(
                Buttons.quiet(
                        services.text("paper.read"),
                        Icon.EYE,
                        event -> {
                            event.getSource().removeFromParent();
                            content.add(paper);
                        }));
    }

    private Span said(DecisionView decision) {
        Span said =
                new Span(
                        services.text(
                                "decision.facts",
                                services.messages().formats().dateTime(decision.decidedAt()),
                                decision.signerName(),
                                decision.approved(),
                                decision.leftOut()));
        said.addClassNames("s", "m2", "grow");
        return said;
    }

    private void addUploads() {
        if (uploads.isEmpty()) {
            return;
        }
        content.add(new H3(services.text("documents.files")));
        for (UploadView upload : uploads) {
            Div line = line(Icon.FILE_SPREADSHEET, upload.fileName());
            Span said =
                    new Span(
                            services.text(
                                    "upload.facts",
                                    upload.uploadedBy(),
                                    services.messages().formats().dateTime(upload.uploadedAt()),
                                    upload.rowsRead(),
                                    services.messages().formats().size(upload.sizeBytes())));
            said.addClassNames("s", "m2", "grow");
            line.add(said);
            content.add(line);
        }
    }

    private static Div line(Icon icon, String name) {
        Span bold = new Span(name);
        bold.addClassName("b");
        Div line = new Div(icon.create(), bold);
        line.addClassNames("row", "wrap", "document");
        return line;
    }
}
