/**
 * Somebody's own record: who they say they are, a one-time code by SMS, then the page for a quarter
 * of an hour. See docs/decisions/0162.
 */
package vn.tram.portal.own;
