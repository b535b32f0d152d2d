package vn.tram.stock.ui;

import java.util.Optional;
import vn.tram.shell.PageAddress;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.StoreId;

/** Addresses of the screens of vaccine, without a leading slash. */
final class StockRoutes {

    static final String STOCK = "stock";
    static final String TRANSFERS = "stock/transfers";
    static final String LEDGER = "stock/ledger";
    static final String TEMPERATURES = "stock/temperatures";
    static final String TRANSFER = "stock/transfer";
    static final String OUTSIDE = "stock/from-outside";
    static final String LOT = "stock/lot";

    static final String STORE = "store";

    private StockRoutes() {}

    static PageAddress of(String path, StoreId store) {
        return PageAddress.of(path).with(STORE, store.value());
    }

    static String lot(LotView lot) {
        return lot(lot.id());
    }

    static String lot(LotId lot) {
        return LOT + "/" + lot.value();
    }

    static String transfer(String code) {
        return TRANSFER + "/" + code;
    }

    static Optional<StoreId> store(PageAddress address) {
        return address.id(STORE).map(StoreId::new);
    }
}
