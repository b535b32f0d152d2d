package vn.tram.directory.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.tram.directory.UnitFileFault;
import vn.tram.directory.UnitFileRefused;
import vn.tram.directory.UnitImport;
import vn.tram.directory.UnitImportReport;
import vn.tram.kernel.Outcome;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
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
    private final Div answer = Arrange.stack();

    UnitImportView(UnitImport units, CurrentActor current, Messages messages) {
        this.units = units;
        this.current = current;
        this.messages = messages;
        this.from = Fields.date(t("from"), messages);
        from.setWidth("320px");
        from.setRequired(true);
        from.setHelperText(t("from.hint"));
        this.upload = new Upload(handler());
        upload.setI18n(Fields.uploadWords(messages));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFileSize(UnitImport.MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setVisible(false);
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
        return UploadHandler.inMemory((facts, bytes) -> load(bytes));
    }

    private void load(byte[] bytes) {
        upload.clearFileList();
        answer.removeAll();
        if (from.getValue() == null || from.isInvalid()) {
            answer.add(Banner.refused(t("from.missing")));
            return;
        }
        Outcome<UnitImportReport> outcome =
                units.load(new ByteArrayInputStream(bytes), from.getValue(), current.get());
        if (outcome instanceof Outcome.Refused<UnitImportReport> refused) {
            answer.add(Banner.refused(messages.refusal(refused.refusal())).focusOnAttach());
            if (refused.refusal() instanceof UnitFileRefused file) {
                answer.add(faults(file.faults()));
            }
        } else {
            answer.add(report(outcome.value()));
        }
    }

    private Card faults(List<UnitFileFault> faults) {
        OrderedList list = new OrderedList();
        faults.forEach(
                fault ->
                        list.add(
                                new ListItem(
                                        messages.text(
                                                "fault." + fault.code(),
                                                fault.arguments().toArray()))));
        return new Card(messages.text("units-import.faults", faults.size()), list);
    }

    private Card report(UnitImportReport report) {
        boolean nothing = report.added() + report.changed() + report.closed() == 0;
        Banner banner =
                Banner.of(
                        Tone.DONE,
                        Icon.CIRCLE_CHECK,
                        messages.text(
                                nothing ? "units-import.same" : "units-import.loaded",
                                report.validFrom()));
        StatRow counts =
                StatRow.of(
                        List.of(
                                new Stat(report.units(), t("count.units")),
                                new Stat(report.added(), t("count.added")),
                                new Stat(report.changed(), t("count.changed")),
                                new Stat(report.closed(), t("count.closed")),
                                new Stat(report.unchanged(), t("count.unchanged"))),
                        messages);
        return new Card(t("done"), banner, counts)
                .actions(
                        Buttons.primary(
                                t("look"),
                                event ->
                                        PageAddress.of(UnitsView.ROUTE)
                                                .with("date", report.validFrom())
                                                .open()));
    }

    private String t(String key) {
        return messages.text("units-import." + key);
    }
}
