/**
 * Adverse events seen together: the line list, curves and rates, and what is sent and exported of
 * them. Reads what filing and investigation have written and changes no case.
 */
package vn.tram.safety.surveillance;
