package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitizenCardTest {

    @Test
    void theFieldsStandBetweenBars() {
        assertThat(
                        CitizenCard.read(
                                "004154004127|080123456|Nông Thị Hoa|12031954|Nữ|Xóm Nà Lùng, Hạ Lang, Cao Bằng|01012022"))
                .hasValue(
                        new CitizenCard(
                                "004154004127", "080123456", "Nông Thị Hoa", "12/03/1954", "Nữ"));
    }

    @Test
    void aShortCardGivesWhatItHas() {
        assertThat(CitizenCard.read("004154004127||Nông Thị Hoa"))
                .hasValue(new CitizenCard("004154004127", "", "Nông Thị Hoa", "", ""));
    }

    @Test
    void otherTextIsNoCard() {
        assertThat(CitizenCard.read("Nông Thị Hoa 1954")).isEmpty();
        assertThat(CitizenCard.read("a|b")).isEmpty();
        assertThat(CitizenCard.read("")).isEmpty();
        assertThat(CitizenCard.read(null)).isEmpty();
    }
}
