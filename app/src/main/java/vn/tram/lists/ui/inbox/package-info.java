/** What the inbox shows of subject lists. */
package vn.tram.lists.ui.inbox;
