package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificateView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.OneDialog;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.PaperSheet.Source;
import vn.tram.shell.kit.Texts;

/** The papers of one certificate: which one, how it looks, to print, as a file. */
class PaperDialog extends OneDialog {

    private final transient CertificateView certificate;
    private final transient CertificateServices services;
    private final Div sheet = new Div();
    private final Div files = new Div();

    PaperDialog(CertificateView certificate, CertificateServices services, Runnable reload) {
        this.certificate = certificate;
        this.services = services;
        addClassName("paper-dialog");
        setHeaderTitle(services.text("print.title"));
        setWidth("860px");
        setMaxWidth("calc(100vw - 32px)");
        files.addClassNames("row", "wrap");
        RadioButtonGroup<Kind> kinds = new RadioButtonGroup<>(services.text("print.kind"));
        kinds.setItems(Kind.ON_PAPER);
        kinds.setItemLabelGenerator(new PrintingWords(services)::kind);
        kinds.addValueChangeListener(event -> show(event.getValue()));
        add(kinds, files, new Div(Texts.quiet(services.text("print.recorded"))), sheet);
        kinds.setValue(Kind.CERTIFICATE);
        getFooter()
                .add(
                        Buttons.quiet(
                                services.text("print.close"),
                                event -> {
                                    close();
                                    reload.run();
                                }));
    }

    private void show(Kind kind) {
        String name = new PrintingWords(services).kind(kind);
        Source paper =
                out -> services.papers().pdf(certificate.id(), kind, out, services.current().get());
        files.removeAll();
        files.add(
                PaperSheet.print(services.messages().text("session-paper.print"), paper),
                // a file's name carries no personal data
                PaperSheet.pdf(services.messages().text("session-paper.pdf"), name, paper));
        sheet.removeAll();
        sheet.addClassName("documents");
        sheet.add(
                services.papers()
                        .html(certificate.id(), kind, services.current().get())
                        .<Component>map(html -> PaperSheet.frame(html, name))
                        .orElseGet(
                                () ->
                                        EmptyState.nothingYet(
                                                Icon.FILE_TEXT,
                                                services.text("print.none"),
                                                services.text("print.none.next"))));
    }
}
