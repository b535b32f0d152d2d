/** Vaccination sessions: the table that says what each finding of a screening leads to. */
package vn.tram.processes.sessions;
