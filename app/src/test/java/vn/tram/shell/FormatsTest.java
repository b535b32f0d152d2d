package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-20T09:35:10Z");

    private final Formats formats = new Formats();

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void timesAreVietnameseTime() {
        assertThat(formats.time(MOMENT)).isEqualTo("16:35");
        assertThat(formats.timeWithSeconds(MOMENT)).isEqualTo("16:35:10");
        assertThat(formats.dateTime(MOMENT)).isEqualTo("16:35, 20/11/2026");
        assertThat(formats.date(Instant.parse("2026-11-20T17:00:00Z"))).isEqualTo("21/11/2026");
    }

    @Test
    void datesHaveTwoDigitsForDayAndMonth() {
        assertThat(formats.date(LocalDate.of(1949, 9, 5))).isEqualTo("05/09/1949");
    }

    @Test
    void theYearIsDroppedOnlyWhenItIsThisYear() {
        assertThat(formats.shortDate(MOMENT, Instant.parse("2026-01-01T00:00:00Z")))
                .isEqualTo("20/11");
        assertThat(formats.shortDateTime(MOMENT, Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo("16:35, 20/11/2026");
    }

    @Test
    void numbersAreVietnamese() {
        assertThat(formats.number(12480)).isEqualTo("12.480");
        assertThat(formats.decimal(new BigDecimal("38.4"), 1)).isEqualTo("38,4");
        assertThat(formats.decimal(new BigDecimal("38.45"), 1)).isEqualTo("38,5");
        assertThat(formats.percent(71, 100)).isEqualTo("71\u202f%");
    }

    @Test
    void numbersAreEnglishForEnglishReaders() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(formats.number(12480)).isEqualTo("12,480");
        assertThat(formats.decimal(new BigDecimal("38.4"), 1)).isEqualTo("38.4");
        assertThat(formats.percent(71, 100)).isEqualTo("71%");
    }

    @Test
    void aHundredPercentIsOnlySaidWhenNothingIsMissing() {
        assertThat(formats.percent(999, 1000)).isEqualTo("99\u202f%");
        assertThat(formats.percent(1000, 1000)).isEqualTo("100\u202f%");
        assertThat(formats.percent(0, 0)).isEqualTo("0\u202f%");
    }

    @Test
    void sizesOfFilesAreShort() {
        assertThat(formats.size(820)).isEqualTo("820\u00a0B");
        assertThat(formats.size(48 * 1024)).isEqualTo("48\u00a0KB");
        assertThat(formats.size(1024 * 1024 + 200 * 1024)).isEqualTo("1,2\u00a0MB");
    }
}
