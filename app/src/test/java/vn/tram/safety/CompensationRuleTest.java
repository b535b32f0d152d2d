package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.safety.Compensation.Item;
import vn.tram.safety.Compensation.Line;
import vn.tram.safety.Damage.Kind;

class CompensationRuleTest {

    private final CompensationRule rule =
            new CompensationRule(1_490_000, 30, 10, 100_000_000, 22, "NĐ 104/2016/NĐ-CP");

    @Test
    void aDisabilityIsThirtyBaseSalariesWithCostAndIncome() {
        Compensation due =
                rule.of(
                        new Damage(
                                Kind.DISABILITY,
                                50_000_000,
                                40_000_000,
                                6_600_000,
                                30,
                                4_400_000,
                                11));

        assertThat(due.lines())
                .extracting(Line::item, Line::amount)
                .containsExactly(
                        tuple(Item.MEDICAL, 10_000_000L),
                        tuple(Item.DISABILITY, 44_700_000L),
                        tuple(Item.INCOME, 9_000_000L),
                        tuple(Item.CARER, 2_200_000L));
        assertThat(due.total()).isEqualTo(65_900_000L);
    }

    @Test
    void aDeathIsTheFuneralAndOneHundredMillionWithCostAndIncome() {
        Compensation due = rule.of(new Damage(Kind.DEATH, 0, 0, 0, 0, 0, 0));

        assertThat(due.lines())
                .extracting(Line::item, Line::amount)
                .containsExactly(tuple(Item.FUNERAL, 14_900_000L), tuple(Item.MORAL, 100_000_000L));
    }

    @Test
    void partsOfADongAreRoundedHalfUp() {
        assertThat(rule.of(new Damage(Kind.DEATH, 0, 0, 11, 1, 0, 0)).lines())
                .contains(new Line(Item.INCOME, 1));
        assertThat(rule.of(new Damage(Kind.DEATH, 0, 0, 10, 1, 0, 0)).lines())
                .extracting(Line::item)
                .doesNotContain(Item.INCOME);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0, 0, 0, 1",
        "5, 6, 0, 0, 0, 0, 2",
        "0, 0, -1, 0, 0, 0, 3",
        "0, 0, 0, 10001, 0, 0, 4",
        "0, 0, 0, 0, 100000000001, 0, 5",
        "0, 0, 0, 0, 0, -1, 6"
    })
    void whatCannotBeIsNamedByItsField(
            long medical,
            long insured,
            long income,
            int days,
            long carer,
            int carerDays,
            int field) {
        Damage damage = new Damage(Kind.DEATH, medical, insured, income, days, carer, carerDays);

        assertThat(damage.impossible()).hasValue(field);
        assertThatThrownBy(() -> rule.of(damage)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGreatestDamageIsReckoned() {
        long most = Damage.MOST;
        Damage damage =
                new Damage(
                        Kind.DISABILITY, most, 0, most, Damage.MOST_DAYS, most, Damage.MOST_DAYS);

        assertThat(damage.impossible()).isEmpty();
        assertThat(rule.of(damage).total()).isPositive();
    }
}
