package vn.tram.safety;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.tram.safety.Compensation.Item;
import vn.tram.safety.Compensation.Line;

/**
 * How the State compensates, by the date of the event (NĐ 104/2016 art. 15–17, NĐ 165/2026 art.
 * 50–51).
 *
 * @param baseSalary <i>lương cơ sở</i> of the date, đồng a month
 * @param disabilitySalaries base salaries paid for lasting damage
 * @param funeralSalaries base salaries paid for the funeral
 * @param moralDamage đồng, for a death
 * @param daysAMonth working days by which a monthly income is divided
 */
public record CompensationRule(
        long baseSalary,
        int disabilitySalaries,
        int funeralSalaries,
        long moralDamage,
        int daysAMonth,
        String source) {

    /**
     * What is due. Health insurance comes first, the State pays the rest; a part of a đồng is
     * rounded half up.
     *
     * @throws IllegalArgumentException for a damage that cannot be: {@link Damage#impossible}
     */
    public Compensation of(Damage damage) {
        if (damage.impossible().isPresent()) {
            throw new IllegalArgumentException("an impossible damage");
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Item.MEDICAL, damage.medicalCost() - damage.insurancePaid()));
        switch (damage.kind()) {
            case DISABILITY ->
                    lines.add(new Line(Item.DISABILITY, baseSalary * disabilitySalaries));
            case DEATH -> {
                lines.add(new Line(Item.FUNERAL, baseSalary * funeralSalaries));
                lines.add(new Line(Item.MORAL, moralDamage));
            }
        }
        lines.add(new Line(Item.INCOME, lost(damage.monthlyIncome(), damage.daysLost())));
        lines.add(new Line(Item.CARER, lost(damage.carerIncome(), damage.carerDays())));
        return new Compensation(lines.stream().filter(line -> line.amount() > 0).toList(), source);
    }

    private long lost(long income, int days) {
        return BigDecimal.valueOf(income)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(daysAMonth), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
