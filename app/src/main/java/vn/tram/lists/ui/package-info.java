/**
 * Screens of subject lists: what their parts share. {@code collect} gathers people into lists,
 * {@code casepage} decides them.
 */
package vn.tram.lists.ui;
