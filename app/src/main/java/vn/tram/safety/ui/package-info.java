/** Screens of adverse events: the list, the case, filing. */
package vn.tram.safety.ui;
