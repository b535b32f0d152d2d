/**
 * The citizen's side: plain pages and an API for whoever comes, without an HTTP session and working
 * without JavaScript. {@code frame} holds what all pages share and what is open to strangers,
 * {@code limits} how often they may ask, {@code verify} the judging of certificates on a page,
 * {@code api} the same for programs, {@code own} somebody's own record. See docs/decisions/0160 to
 * 0163.
 */
package vn.tram.portal;
