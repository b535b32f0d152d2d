package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedLotTest {

    private static final ScannedLot WHOLE =
            new ScannedLot(
                    new LotNumber("FD7204"),
                    Optional.of(LocalDate.of(2026, 12, 31)),
                    Optional.of("05415062349571"),
                    Optional.of("SN1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(01)05415062349571(17)261231(10)fd7204(21)SN1",
                "]d201054150623495711726123110FD7204\u001d21SN1",
                "\u001d01054150623495711726123110FD7204\u001d21SN1",
                "01054150623495711726123121SN1\u001d10FD7204",
                "(17)261200(10)FD7204(01)05415062349571(21)SN1"
            })
    void aDataMatrixTellsLotExpiryArticleAndSerial(String scanned) {
        assertThat(ScannedLot.of(scanned)).contains(WHOLE);
    }

    @Test
    void whatIsPrintedOnTheBoxCanBeTyped() {
        assertThat(ScannedLot.of(" abv5811 ")).map(scan -> scan.lot().value()).contains("ABV5811");
        assertThat(ScannedLot.of("010203")).map(scan -> scan.lot().value()).contains("010203");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "(01)05415062349571(17)261231",
                "lô số 5",
                "]d20105415",
                "(10)",
                "'; DROP TABLE vaccine_lot; --"
            })
    void whatHoldsNoLotNumberIsNotGuessed(String scanned) {
        assertThat(ScannedLot.of(scanned)).isEmpty();
    }

    @Test
    void adayThatDoesNotExistIsNoExpiry() {
        assertThat(ScannedLot.of("(10)A1(17)260231").orElseThrow().expiresOn()).isEmpty();
    }
}
