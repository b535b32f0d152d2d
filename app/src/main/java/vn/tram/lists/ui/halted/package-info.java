/** What stands still, for those who answer for many lists. */
package vn.tram.lists.ui.halted;
