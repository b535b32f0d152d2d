/** Screens that gather people into lists: overview, new list, files, typing. */
package vn.tram.lists.ui.collect;
