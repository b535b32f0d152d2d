package vn.tram.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.Products;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.TransferView;

/** The first receipt of vaccine, from a maker or the national store: its paper, then the box. */
@RolesAllowed({"DISTRICT", "PROVINCE"})
@Route(value = StockRoutes.OUTSIDE, layout = MainLayout.class)
class OutsideView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stores stores;
    private final transient Transfers transfers;
    private final transient Lots lots;
    private final transient Products products;
    private final transient CurrentActor current;
    private final transient Messages messages;

    OutsideView(
            Stores stores,
            Transfers transfers,
            Lots lots,
            Products products,
            CurrentActor current,
            Messages messages) {
        this.stores = stores;
        this.transfers = transfers;
        this.lots = lots;
        this.products = products;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChosenStore chosen =
                new ChosenStore(PageAddress.of(event.getLocation()), stores, current, messages);
        StoreView store =
                chosen.store().filter(one -> chosen.kept()).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeader(t("title"))
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(
                                                ChosenStore.name(store, messages),
                                                StockRoutes.of(StockRoutes.STOCK, store.id())
                                                        .route()),
                                        Crumb.here(t("title"))))
                        .facts(Texts.quiet(t("subtitle"))));
        add(new Form(store));
    }

    private String t(String key) {
        return messages.text("stock.outside." + key);
    }

    /** The paper of the delivery on the left, what was found in the box on the right. */
    private final class Form extends Div {
        private final UUID id = UUID.randomUUID();
        private final transient StoreView store;
        private final TextField sender = new TextField(t("sender"));
        private final LotFields paper;
        private final IntegerField vials = new IntegerField(t("vials"));
        private final ReceiptFields fields;
        private final ReceiptActs acts;

        Form(StoreView store) {
            this.store = store;
            addClassName("stack");
            sender.setMaxLength(Transfers.SENDER_MAX);
            sender.setWidthFull();
            this.fields = new ReceiptFields(messages, this::problems, this::look);
            this.paper = new LotFields(lots, products, messages, fields::look);
            this.acts =
                    new ReceiptActs(
                            fields,
                            receipt -> settle(receipt, true),
                            receipt -> settle(receipt, false),
                            () -> StockRoutes.of(StockRoutes.STOCK, store.id()).open(),
                            messages);
            vials.addValueChangeListener(event -> fields.look());
            add(
                    Arrange.columns(
                            new Card(t("paper"), sender, paper, vials),
                            new Card(messages.text("stock.receipt.title"), fields)
                                    .raised()
                                    .actions(acts)));
            acts.look();
        }

        private void look() {
            if (acts != null) {
                acts.look();
            }
        }

        private Set<ReceiptProblem> problems(Receipt receipt) {
            return paper.known()
                    .filter(lot -> !vials.isEmpty())
                    .map(lot -> transfers.problems(asked(lot, receipt)))
                    .orElse(Set.of());
        }

        private Outcome<TransferView> settle(Receipt receipt, boolean accept) {
            boolean whole = paper.complete() & marked(vials.isEmpty(), sender.isEmpty());
            if (!whole) {
                return Outcome.refused(Plain.PAPER_INCOMPLETE);
            }
            return paper.registered(current.get())
                    .then(
                            lot ->
                                    accept
                                            ? transfers.receiveFromOutside(
                                                    asked(lot, receipt), current.get())
                                            : transfers.refuseFromOutside(
                                                    asked(lot, receipt), current.get()));
        }

        private boolean marked(boolean noVials, boolean noSender) {
            vials.setErrorMessage(t("missing"));
            vials.setInvalid(noVials);
            sender.setErrorMessage(t("missing"));
            sender.setInvalid(noSender);
            return !noVials && !noSender;
        }

        private FromOutside asked(LotView lot, Receipt receipt) {
            return new FromOutside(
                    id, store.id(), sender.getValue(), lot.id(), vials.getValue(), receipt);
        }
    }
}
