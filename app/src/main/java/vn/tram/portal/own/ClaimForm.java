package vn.tram.portal.own;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.ValueProblem;

/**
 * What was typed to say who somebody is, and what is wrong with it. Nothing here tells whether
 * there is such a person.
 *
 * @param day and {@code month} may be empty where only the year is known
 */
record ClaimForm(String name, String day, String month, String year, String phone) {

    private static final int LONGEST_NUMBER = 4;

    static ClaimForm empty() {
        return new ClaimForm("", "", "", "", "");
    }

    /** By the field's name; empty when {@link #claim} gives one. */
    Map<String, ValueProblem> problems(LocalDate today) {
        Map<String, ValueProblem> problems = new LinkedHashMap<>();
        PersonName.parse(name).whatIsWrong().ifPresent(one -> problems.put("name", one));
        birth(today).whatIsWrong().ifPresent(one -> problems.put("birth", one));
        PhoneNumber.parse(phone).whatIsWrong().ifPresent(one -> problems.put("phone", one));
        return problems;
    }

    Optional<Claim> claim(LocalDate today) {
        return problems(today).isEmpty()
                ? Optional.of(
                        new Claim(
                                PersonName.parse(name).asOptional().orElseThrow(),
                                birth(today).asOptional().orElseThrow(),
                                PhoneNumber.parse(phone).asOptional().orElseThrow()))
                : Optional.empty();
    }

    private Parsed<BirthDate> birth(LocalDate today) {
        String d = day.strip();
        String m = month.strip();
        String y = year.strip();
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        boolean dayWithoutMonth = !d.isEmpty() && m.isEmpty();
        boolean tooLong =
                d.length() > LONGEST_NUMBER
                        || m.length() > LONGEST_NUMBER
                        || y.length() > LONGEST_NUMBER;
        if (y.isEmpty() || dayWithoutMonth || tooLong) {
            return Parsed.invalid(ValueProblem.Kind.DATE_FORM);
        }
        String typed = (d.isEmpty() ? "" : d + "/") + (m.isEmpty() ? "" : m + "/") + y;
        return BirthDate.parse(typed, today);
    }

    @Override
    public String toString() {
        return "ClaimForm[hidden]";
    }
}
