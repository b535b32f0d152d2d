/**
 * The page of one list: where it stands, what is asked of whom, its rows, its duplicates, its
 * decision. Every act goes through the operations of {@code vn.tram.lists}; a view only hides what
 * the actor may not do.
 */
package vn.tram.lists.ui.casepage;
