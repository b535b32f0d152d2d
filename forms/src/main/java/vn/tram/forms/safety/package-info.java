/** Papers on adverse events after vaccination. */
package vn.tram.forms.safety;
