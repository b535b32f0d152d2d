/** Rules for everybody to read, by date: deadlines, days off, priority groups. */
package vn.tram.ruleset.ui;
