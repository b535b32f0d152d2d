/**
 * The papers of the vaccine store: the form of issue and receipt, the minutes of an anomaly, the
 * temperature log.
 */
package vn.tram.forms.stock;
