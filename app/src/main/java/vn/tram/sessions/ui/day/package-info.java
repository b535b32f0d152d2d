/** The six desks of a session's day, on a tablet. */
package vn.tram.sessions.ui.day;
