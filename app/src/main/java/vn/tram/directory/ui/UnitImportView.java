package vn.tram.directory.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import vn.tram.directory.UnitImport;
import vn.tram.directory.UnitImportReport;
import vn.tram.kernel.Outcome;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.CurrentActor;

/** Loads the division of the country that is in force from a day. */
@RolesAllowed("ADMIN")
@Route(value = UnitImportView.ROUTE, layout = MainLayout.class)
class UnitImportView extends Page implements HasDynamicTitle {

    static final String ROUTE = "admin/units/import";

    private final transient UnitImport units;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final DatePicker from;
    private final Upload upload;
    private final UnitImportAnswer answer;

    UnitImportView(UnitImport units, CurrentActor current, Messages messages) {
        this.units = units;
        this.current = current;
        this.messages = messages;
        this.answer = new UnitImportAnswer(messages);
        this.from = Fields.date(t("from"), messages);
        from.setWidth("320px");
        from.setRequired(true);
        from.setHelperText(t("from.hint"));
        this.upload = new Upload(handler());
        upload.setI18n(Fields.uploadWords(messages));
        // spreadsheets come through to be told what to do with them
        upload.setAcceptedFileTypes(".csv", "text/csv", ".txt", ".xlsx", ".xls", ".ods");
        upload.setMaxFileSize(UnitImport.MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setVisible(false);
        upload.addFileRejectedListener(event -> answer.refuse(event.getErrorMessage()));
        from.addValueChangeListener(event -> upload.setVisible(event.getValue() != null));
        add(header(), new Card(t("choose"), Texts.quiet(t("format")), from, upload), answer);
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    private PageHeader header() {
        return new PageHeader(t("title"))
                .crumbs(
                        messages,
                        List.of(
                                new Crumb(messages.text("units.title"), UnitsView.ROUTE),
                                Crumb.here(t("title"))));
    }

    private InMemoryUploadHandler handler() {
        return UploadHandler.inMemory((facts, bytes) -> examine(bytes));
    }

    private void examine(byte[] bytes) {
        upload.clearFileList();
        answer.clear();
        LocalDate day = from.getValue();
        if (day == null || from.isInvalid()) {
            answer.refuse(t("from.missing"));
            return;
        }
        Outcome<UnitImportReport> preview =
                units.preview(new ByteArrayInputStream(bytes), day, current.get());
        if (preview instanceof Outcome.Refused<UnitImportReport> refused) {
            answer.refuse(refused.refusal());
        } else if (preview.value().changesNothing()) {
            answer.show(preview.value());
        } else {
            ask(bytes, preview.value());
        }
    }

    private void ask(byte[] bytes, UnitImportReport preview) {
        ConfirmActionDialog.of(
                        messages.text("units-import.question", preview.validFrom()),
                        messages.text(
                                "units-import.consequence",
                                preview.units(),
                                preview.added(),
                                preview.changed(),
                                preview.closed(),
                                preview.unchanged()),
                        messages.text("units-import.verb", preview.units()),
                        messages)
                .does(() -> load(bytes, preview.validFrom()))
                .open();
    }

    private Outcome<UnitImportReport> load(byte[] bytes, LocalDate day) {
        Outcome<UnitImportReport> outcome =
                units.load(new ByteArrayInputStream(bytes), day, current.get());
        if (outcome.isDone()) {
            answer.show(outcome.value());
        }
        return outcome;
    }

    private String t(String key) {
        return messages.text("units-import." + key);
    }
}
