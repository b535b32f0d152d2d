package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "12/05/1988, 12/05/1988",
        "1/2/1990, 01/02/1990",
        "1990-02-03, 03/02/1990",
        "03-02-1990, 03/02/1990",
        "3.2.1990, 03/02/1990",
        "' 3 / 2 / 1990 ', 03/02/1990",
        "1990-02-03 00:00:00, 03/02/1990",
        "1990-02-03T00:00, 03/02/1990",
        "29/02/2000, 29/02/2000",
        "20/11/2026, 20/11/2026",
        "5/1988, 05/1988",
        "1988-05, 05/1988",
        "1993, 1993",
        "01/01/1900, 01/01/1900"
    })
    void theFormsInUseAreRead(String typed, String shown) {
        BirthDate date = date(typed);
        assertThat(date.display()).isEqualTo(shown);
        assertThat(date(shown)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1990, DATE_DAY",
        "31/04/1990, DATE_DAY",
        "0/4/1990, DATE_DAY",
        "29/02/1990, DATE_NOT_LEAP",
        "29/02/1900, DATE_NOT_LEAP",
        "5/13/1988, DATE_MONTH",
        "13/1988, DATE_MONTH",
        "21/11/2026, DATE_FUTURE",
        "12/2026, DATE_FUTURE",
        "2027, DATE_FUTURE",
        "31/12/1899, DATE_TOO_EARLY",
        "0088, DATE_TOO_EARLY",
        "12/05/88, DATE_TWO_DIGIT_YEAR",
        "12/05-1988, DATE_FORM",
        "33000, DATE_FORM",
        "12/05, DATE_TWO_DIGIT_YEAR",
        "//, DATE_FORM",
        "1/1/1/1990, DATE_FORM",
        "mùng 2 Tết, DATE_FORM",
        "12//1988, DATE_FORM",
        "123/05/1988, DATE_FORM",
        "'', EMPTY",
        "12/05/1988., DATE_FORM",
        "99, DATE_FORM",
        "12:30, DATE_FORM"
    })
    void aDateThatIsNoneSaysWhy(String typed, ValueProblem.Kind kind) {
        assertThat(problem(typed).kind()).isEqualTo(kind);
    }

    @Test
    void aDayThatDoesNotExistNamesMonthAndDay() {
        assertThat(problem("31/02/1990").arguments()).containsExactly("2", "31");
        assertThat(problem("29/02/1990").arguments()).containsExactly("1990");
        assertThat(problem("5/13/1988").arguments()).containsExactly("13");
    }

    @Test
    void aKnownDayGivesOneAge() {
        BirthDate date = date("20/11/2008");
        assertThat(date.ageOn(TODAY)).isEqualTo(new BirthDate.Age(18, 18));
        assertThat(date.ageOn(TODAY.minusDays(1))).isEqualTo(new BirthDate.Age(17, 17));
        assertThat(date.ageOn(LocalDate.of(2000, 1, 1))).isEqualTo(new BirthDate.Age(0, 0));
    }

    @Test
    void anUnknownDayGivesBounds() {
        assertThat(date("2008").ageOn(TODAY)).isEqualTo(new BirthDate.Age(17, 18));
        assertThat(date("2008").ageOn(LocalDate.of(2026, 12, 31)).certain()).isTrue();
        assertThat(date("11/2008").ageOn(TODAY)).isEqualTo(new BirthDate.Age(17, 18));
        assertThat(date("12/2008").ageOn(TODAY)).isEqualTo(new BirthDate.Age(17, 17));
    }

    @Test
    void theMissingPartIsStoredAsTheFirstDayWithItsPrecision() {
        assertThat(date("1993"))
                .isEqualTo(new BirthDate(LocalDate.of(1993, 1, 1), BirthDate.Precision.Y));
        assertThat(date("05/1993"))
                .isEqualTo(new BirthDate(LocalDate.of(1993, 5, 1), BirthDate.Precision.YM));
        assertThatThrownBy(() -> new BirthDate(LocalDate.of(1993, 5, 2), BirthDate.Precision.YM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBoundsHoldTheTrueAgeOfEveryDayOfTheYear() {
        for (LocalDate day = LocalDate.of(1960, 1, 1);
                day.getYear() < 1961;
                day = day.plusDays(1)) {
            int age = BirthDate.ofDay(day).ageOn(TODAY).min();
            assertThat(BirthDate.ofYear(1960).ageOn(TODAY).min()).isLessThanOrEqualTo(age);
            assertThat(BirthDate.ofYear(1960).ageOn(TODAY).max()).isGreaterThanOrEqualTo(age);
            assertThat(date(day.toString())).isEqualTo(BirthDate.ofDay(day));
        }
    }

    @Test
    void whateverIsTypedIsAnswered() {
        Random random = new Random(3);
        String alphabet = "0123456789/-. :Tx";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(BirthDate.parse(typed.toString(), TODAY)).isNotNull();
        }
    }

    private static BirthDate date(String typed) {
        return BirthDate.parse(typed, TODAY).asOptional().orElseThrow();
    }

    private static ValueProblem problem(String typed) {
        return BirthDate.parse(typed, TODAY).whatIsWrong().orElseThrow();
    }
}
