/**
 * Adverse events after vaccination: the process of one from its filing to the conclusion, and the
 * table that weighs how serious it is.
 */
package vn.tram.processes.safety;
