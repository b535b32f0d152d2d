/**
 * Vaccination sessions: planning, readiness, the day in six steps, reconciliation, the signed
 * result. What is due comes from doses, vaccine from stock, messages leave through notices.
 */
package vn.tram.sessions;
