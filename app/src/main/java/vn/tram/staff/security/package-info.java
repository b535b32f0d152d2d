/** The web's side of who may come in: filter chain, sessions, headers. */
package vn.tram.staff.security;
