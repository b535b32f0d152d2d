/**
 * The papers of a vaccination session: its plan, the list and forms for work on paper, the minutes
 * of reconciliation, the result that the official signs, the daily and the end-of-round report, and
 * the advice that people take home.
 *
 * <p>Figures are computed by the application from the doses; where they can be held against each
 * other, the record does so and a contradiction is a bug.
 */
package vn.tram.forms.sessions;
