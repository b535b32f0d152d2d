/** Screens of doses: a person's doses, and the rules by date. */
package vn.tram.doses.ui;
