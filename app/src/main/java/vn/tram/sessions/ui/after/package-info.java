/** The end of a session's day, its vaccine, its result, its papers, and the reports. */
package vn.tram.sessions.ui.after;
