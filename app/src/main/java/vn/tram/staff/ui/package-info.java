/**
 * The log-in pages: plain HTML from Mustache, no script needed, no Vaadin session for strangers.
 */
package vn.tram.staff.ui;
