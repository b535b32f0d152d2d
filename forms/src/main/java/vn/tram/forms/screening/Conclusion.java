package vn.tram.forms.screening;

/**
 * The conclusions that a form can print. The same names as the decision table's outcomes, which
 * says when each applies.
 */
public enum Conclusion {
    ELIGIBLE,
    CONTRAINDICATED,
    POSTPONED,
    HOSPITAL,
    CAUTION
}
