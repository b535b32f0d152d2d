package vn.tram.forms.screening;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What about a person decides which questions and measurements are due.
 *
 * @param age in completed years on the day of the screening
 * @param askedAboutPregnancy false for men
 * @param hyperOrHypotension known high or low blood pressure
 * @param chestPainOrDyspnoea now
 * @param usualSystolic in mmHg, of somebody treated for high pressure whose records show it
 */
public record Patient(
        int age,
        boolean askedAboutPregnancy,
        boolean hyperOrHypotension,
        boolean cardiovascularDisease,
        boolean heartFailure,
        boolean chestPainOrDyspnoea,
        OptionalInt usualSystolic) {

    public Patient {
        Objects.requireNonNull(usualSystolic, "usualSystolic");
        if (age < 0) {
            throw new IllegalArgumentException("an age below zero: " + age);
        }
    }

    /** Somebody with no known history. */
    public static Patient of(int age, boolean askedAboutPregnancy) {
        return new Patient(
                age, askedAboutPregnancy, false, false, false, false, OptionalInt.empty());
    }
}
