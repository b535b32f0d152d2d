/**
 * The causality assessment of an adverse event after WHO ("Causality assessment of an adverse event
 * following immunization", 2nd edition): eligibility, checklist, algorithm, classification. Values
 * only: nothing here is stored or asked of anybody.
 */
package vn.tram.safety.causality;
