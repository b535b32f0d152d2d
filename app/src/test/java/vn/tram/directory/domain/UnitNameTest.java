package vn.tram.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitNameTest {

    @Test
    void theToneMayStandOnEitherVowel() {
        assertThat(UnitName.of("Thị trấn Phú Hoà")).isEqualTo(UnitName.of("Thị trấn Phú Hòa"));
    }

    @Test
    void decomposedTextIsTheSameName() {
        assertThat(UnitName.of("Xã Ha\u0323 Lang")).isEqualTo(UnitName.of("Xã Hạ Lang"));
    }

    @Test
    void diacriticsThatChangeTheLetterStayApartWhereTheyAreWritten() {
        assertThat(UnitName.of("Tân").marked()).isNotEqualTo(UnitName.of("Tăn").marked());
        assertThat(UnitName.of("Tân").plain()).isEqualTo(UnitName.of("Tăn").plain());
    }

    @Test
    void theBareNameLeavesTheKindOut() {
        assertThat(UnitName.of("Thành phố Hà Nội").bare()).isEqualTo(UnitName.of("Hà Nội"));
        assertThat(UnitName.of("Thị Xã Mường Lay").bare()).isEqualTo(UnitName.of("Mường Lay"));
        assertThat(UnitName.of("Đặc khu Cô Tô").bare()).isEqualTo(UnitName.of("Cô Tô"));
        assertThat(UnitName.of("Hà Nội").bare()).isEqualTo(UnitName.of("Hà Nội"));
    }

    @Test
    void anApostropheIsNoGap() {
        assertThat(UnitName.of("Xã Ea H'leo").bare().plain()).isEqualTo("ea hleo");
    }

    @Test
    void anAbbreviatedKindIsSpelt() {
        assertThat(UnitName.ofInput("P. Tân Lập")).isEqualTo(UnitName.of("Phường Tân Lập"));
        assertThat(UnitName.ofInput("TX Mường Lay")).isEqualTo(UnitName.of("Thị xã Mường Lay"));
        assertThat(UnitName.ofInput("P5")).isEqualTo(UnitName.of("Phường 05"));
    }
}
