/**
 * The questionnaires of screening before an injection, as data by version: one definition feeds the
 * screen, the decision table and the print. What a 'yes' leads to is not said here but in the
 * decision table {@code screeningOutcome}, by version.
 *
 * <p>Answers are keyed by what they mean ({@link vn.tram.forms.screening.Finding}), never by the
 * number of an item: numbers move when a version drops an item.
 */
package vn.tram.forms.screening;
