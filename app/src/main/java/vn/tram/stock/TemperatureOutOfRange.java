package vn.tram.stock;

import java.math.BigDecimal;
import vn.tram.staff.Actor;

/** A store was found too warm or too cold; published in the transaction that wrote it down. */
public record TemperatureOutOfRange(
        StoreId store, String storeName, BigDecimal celsius, String minutes, Actor by) {}
