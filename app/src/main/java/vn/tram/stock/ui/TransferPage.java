package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.LegalDuty;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.StockPapers;
import vn.tram.stock.StockPapers.Slip;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.Stores;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.TransferView;

/** The form of one transfer: what was sent, what was found on receipt, and what to do with it. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = StockRoutes.TRANSFER, layout = MainLayout.class)
class TransferPage extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Transfers transfers;
    private final transient Stores stores;
    private final transient StockPapers papers;
    private final transient CurrentActor current;
    private final transient LegalCitations citations;
    private final transient Clock clock;
    private final transient Messages messages;
    private final transient StockWords words;
    private String code = "";

    TransferPage(
            Transfers transfers,
            Stores stores,
            StockPapers papers,
            CurrentActor current,
            LegalCitations citations,
            Clock clock,
            Messages messages) {
        this.transfers = transfers;
        this.stores = stores;
        this.papers = papers;
        this.current = current;
        this.citations = citations;
        this.clock = clock;
        this.messages = messages;
        this.words = new StockWords(messages);
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(messages.text("stock.transfer.page", code));
    }

    @Override
    public void setParameter(BeforeEvent event, String typed) {
        code = typed.strip().toUpperCase(Locale.ROOT);
        show();
    }

    private void show() {
        TransferView form =
                transfers.byCode(code, current.get()).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeader(messages.text("stock.transfer.page", form.code()))
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(
                                                t("title"),
                                                StockRoutes.of(StockRoutes.TRANSFERS, here(form))
                                                        .route()),
                                        Crumb.here(form.code())))
                        .facts(
                                words.state(form.state()),
                                Texts.quiet(
                                        messages.text(
                                                "stock.transfer.way",
                                                form.fromName(),
                                                form.toName()))));
        Card sent = new Card(t("sent"), sent(form));
        papers(form).ifPresent(sent::put);
        add(SideBySide.ofCase(main(form), sent));
    }

    /** The form's papers, each to open in a tab and print. */
    private Optional<Component> papers(TransferView form) {
        Set<Slip> there = papers.of(form.code(), current.get());
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Div row = new Div();
        row.addClassNames("row", "wrap");
        there.forEach(
                slip ->
                        row.add(
                                PaperSheet.print(
                                        t("paper." + slip),
                                        out -> papers.pdf(form.code(), slip, out, current.get()))));
        return Optional.of(row);
    }

    /** The end of the way that the reader sees. */
    private StoreId here(TransferView form) {
        return stores.byId(form.to(), current.get()).isPresent() || form.from().isEmpty()
                ? form.to()
                : form.from().get();
    }

    private Component main(TransferView form) {
        return switch (form.state()) {
            case SENT -> stores.keeps(form.to(), current.get()) ? receive(form) : onTheRoad(form);
            case REFUSED -> refused(form);
            case ARRIVED, BACK -> new Card(t("found"), found(form));
        };
    }

    private Component receive(TransferView form) {
        ReceiptActs[] acts = new ReceiptActs[1];
        ReceiptFields fields =
                new ReceiptFields(
                        messages,
                        receipt -> transfers.problems(form, receipt),
                        () -> acts[0].look());
        acts[0] =
                new ReceiptActs(
                        fields,
                        receipt -> transfers.receive(form.id(), receipt, current.get()),
                        receipt -> transfers.refuse(form.id(), receipt, current.get()),
                        this::show,
                        messages);
        if (form.sentVvm().isPresent()) {
            fields.askMonitor();
        }
        acts[0].look();
        return new Card(messages.text("stock.receipt.title"))
                .raised()
                .put(Texts.quiet(messages.text("stock.receipt.rule", law())), fields)
                .actions(acts[0]);
    }

    private String law() {
        return citations.of(
                LegalDuty.RECEIPT_OF_VACCINE,
                messages.formats().localDate(clock.instant()),
                messages.locale());
    }

    private Component onTheRoad(TransferView form) {
        return Banner.of(
                Tone.INFO, Icon.SEND, messages.text("stock.transfer.on-road", form.toName()));
    }

    private Component refused(TransferView form) {
        Card card = new Card(t("found"), found(form));
        if (form.from().filter(id -> stores.keeps(id, current.get())).isPresent()) {
            card.raised()
                    .actions(Buttons.primary(t("take-back"), Icon.UNDO_2, click -> takeBack(form)));
        }
        return card;
    }

    private void takeBack(TransferView form) {
        IntegerField kept = new IntegerField(t("kept"));
        kept.setHelperText(messages.text("stock.transfer.kept.hint", form.vials()));
        kept.setErrorMessage(t("kept.missing"));
        TextArea reason = new TextArea(t("kept.reason"));
        reason.setMaxLength(Transfers.MINUTES_MAX / 2);
        FormDialog.of(t("take-back.question"), t("take-back.explanation"), t("take-back"), messages)
                .fields(kept, reason)
                .complete(
                        () -> {
                            kept.setInvalid(kept.isEmpty() || kept.getValue() < 0);
                            return !kept.isInvalid();
                        })
                .at(kept, Plain.AMOUNT::equals)
                .at(reason, Plain.REASON_MISSING::equals)
                .does(
                        () ->
                                transfers.takeBack(
                                        form.id(),
                                        kept.getValue(),
                                        reason.getValue(),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(t("taken-back"));
                            show();
                        })
                .open();
    }

    private Component sent(TransferView form) {
        return new DetailsList()
                .row(t("product"), form.lot().product().name())
                .row(t("maker"), form.lot().product().manufacturer())
                .row(t("lot"), new Anchor(StockRoutes.lot(form.lot()), form.lot().number()))
                .row(t("registration"), form.lot().registration())
                .row(t("expires"), messages.formats().date(form.lot().expiresOn()))
                .row(t("amount"), words.amount(form.doses(), form.lot()))
                .row(
                        t("diluent"),
                        form.lot()
                                .diluent()
                                .map(
                                        one ->
                                                messages.text(
                                                        "stock.lot.diluent",
                                                        one.lot(),
                                                        one.expiresOn()))
                                .orElse(""))
                .row(t("celsius"), form.sentCelsius().map(words::celsius).orElse(""))
                .row(
                        t("vvm"),
                        form.sentVvm().map(stage -> messages.text("stock.vvm." + stage)).orElse(""))
                .row(t("sent-at"), messages.formats().dateTime(form.sentAt()))
                .row(t("sender"), form.sentBy());
    }

    private Component found(TransferView form) {
        return new DetailsList()
                .row(
                        t("arrived"),
                        form.arrivedDoses()
                                .map(doses -> words.amount(doses, form.lot()))
                                .orElse(""))
                .row(
                        t("damaged"),
                        form.damagedDoses()
                                .filter(doses -> doses > 0)
                                .map(doses -> words.amount(doses, form.lot()))
                                .orElse(""))
                .row(t("celsius"), form.arrivedCelsius().map(words::celsius).orElse(""))
                .row(
                        t("vvm"),
                        form.arrivedVvm()
                                .map(stage -> messages.text("stock.vvm." + stage))
                                .orElse(""))
                .row(
                        messages.text("stock.receipt.freeze"),
                        form.freeze()
                                .map(one -> messages.text("stock.receipt.freeze." + one))
                                .orElse(""))
                .row(
                        t("problems"),
                        form.problems().stream()
                                .sorted()
                                .map(problem -> messages.text("stock.problem." + problem))
                                .collect(Collectors.joining("; ")))
                .row(t("minutes"), form.minutes())
                .row(
                        t("kept.row"),
                        form.keptDoses().map(doses -> words.amount(doses, form.lot())).orElse(""))
                .row(t("settled-at"), form.settledAt().map(messages.formats()::dateTime).orElse(""))
                .row(t("receiver"), form.settledBy().orElse(""));
    }

    private String t(String key) {
        return messages.text("stock.transfer." + key);
    }
}
