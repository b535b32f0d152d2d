package vn.tram.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseWordingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, ngày 21 tháng 11 năm 2026",
        "2026-05-04, ngày 04 tháng 5 năm 2026",
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2021-01-10, ngày 10 tháng 01 năm 2021",
        "2021-03-10, ngày 10 tháng 3 năm 2021"
    })
    void aDateInWordsHasZerosWhereTheDecreeWantsThem(LocalDate date, String words) {
        assertThat(new VietnameseDate(date).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00, 0",
        "5, 05, 5",
        "10, 10, 10",
        "999, 999, 999",
        "10000, 10.000, 10.000",
        "1234567, 1.234.567, 1.234.567"
    })
    void aCountCannotBePrefixedInASentenceAndStaysPlainInATable(
            int value, String sentence, String table) {
        assertThat(new VietnameseCount(value).inSentence()).isEqualTo(sentence);
        assertThat(new VietnameseCount(value).inTable()).isEqualTo(table);
    }

    @Test
    void aCountBelowZeroIsAnError() {
        assertThatThrownBy(() -> new VietnameseCount(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
