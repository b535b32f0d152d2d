/** Vaccination sessions: the process of one from the proposal to the signed result. */
package vn.tram.processes.sessions;
