package vn.tram.stock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.domain.ReadingStore.Flow;
import vn.tram.stock.domain.ReadingStore.Holding;
import vn.tram.stock.domain.ReadingStore.Stored;

/** The half days of stores, with what was read, read from the ledger and the readings at once. */
@Component
class WatchedStores {

    private final ReadingStore readings;

    WatchedStores(ReadingStore readings) {
        this.readings = readings;
    }

    /** Every day from the first until the last of each store, as they stand at an instant. */
    Map<UUID, List<Day>> days(
            Collection<UUID> stores, LocalDate first, LocalDate last, Instant now) {
        if (stores.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> holdings =
                readings.holdings(stores).stream()
                        .collect(Collectors.toMap(Holding::store, Holding::doses));
        Map<UUID, List<Flow>> flows =
                readings.flows(stores, StoredTime.startOf(first)).stream()
                        .collect(Collectors.groupingBy(Flow::store));
        Map<UUID, List<Stored>> stored =
                readings.between(stores, first, last).stream()
                        .collect(Collectors.groupingBy(Stored::store));
        Map<UUID, List<Day>> days = new LinkedHashMap<>();
        for (UUID store : stores) {
            days.put(
                    store,
                    new WatchedDays(
                                    holdings.getOrDefault(store, 0),
                                    flows.getOrDefault(store, List.of()),
                                    stored.getOrDefault(store, List.of()),
                                    now)
                            .between(first, last));
        }
        return days;
    }
}
