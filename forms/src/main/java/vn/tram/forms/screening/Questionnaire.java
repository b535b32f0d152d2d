package vn.tram.forms.screening;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One version of the screening questionnaire.
 *
 * @param version the decision's number, by which stored answers name their version, such as {@code
 *     5785}
 * @param issuedAs the decision as papers cite it
 * @param from first day in force
 * @param ageFrom youngest age in years that it is for
 * @param ageTo oldest age
 * @param earlierDoses how many earlier doses the head of the form has lines for
 * @param conclusions the lines of the conclusion, in the order of the form
 * @param note what is uncertain about the source; empty when nothing is
 */
public record Questionnaire(
        String version,
        String issuedAs,
        LocalDate from,
        int ageFrom,
        int ageTo,
        int earlierDoses,
        List<Item> items,
        List<VitalSignRule> vitalSigns,
        Map<Conclusion, Wording> conclusions,
        String note) {

    public Questionnaire {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(issuedAs, "issuedAs");
        Objects.requireNonNull(from, "from");
        items = List.copyOf(items);
        vitalSigns = List.copyOf(vitalSigns);
        conclusions = Collections.unmodifiableMap(new LinkedHashMap<>(conclusions));
        Objects.requireNonNull(note, "note");
    }

    /** The item with this code, if the version has it. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The questions to put to this person, in the order of the form. */
    public List<Item> questionsFor(Patient patient) {
        return items.stream().filter(item -> item.asks(patient)).toList();
    }

    /** What must be measured of this person. */
    public Set<VitalSign> measuredOf(Patient patient) {
        Set<VitalSign> signs = EnumSet.noneOf(VitalSign.class);
        vitalSigns.stream()
                .filter(rule -> rule.asksFor(patient))
                .map(VitalSignRule::sign)
                .forEach(signs::add);
        return signs;
    }

    /** Whether a parent or guardian answers and consents. */
    public boolean forChildren() {
        return ageTo < Questionnaires.ADULT;
    }

    VitalSignRule rule(VitalSign sign) {
        return vitalSigns.stream()
                .filter(rule -> rule.sign() == sign)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(version + " has no rule for " + sign));
    }
}
