/** The audit record on a screen, for auditors. */
package vn.tram.audit.ui;
