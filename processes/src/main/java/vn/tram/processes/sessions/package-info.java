/**
 * Vaccination sessions: the process of one from the proposal to the signed result, and the table
 * that says what each finding of a screening leads to.
 */
package vn.tram.processes.sessions;
