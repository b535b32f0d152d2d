/** Screens of the worklist: the inbox where everybody starts, and overdue work for supervisors. */
package vn.tram.worklist.ui;
