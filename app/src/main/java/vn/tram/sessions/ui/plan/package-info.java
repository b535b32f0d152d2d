/** Planning of sessions: the overview, opening, the case page, the official's decision. */
package vn.tram.sessions.ui.plan;
