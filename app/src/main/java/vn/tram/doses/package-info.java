/**
 * Doses: who is due for which one and why not, what was given, in which order. Number, category and
 * interval of a dose are computed here and never typed.
 */
package vn.tram.doses;
