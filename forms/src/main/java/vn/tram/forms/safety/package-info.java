/**
 * The papers of an adverse event: invitation and minutes of the expert council, the announcement of
 * the cause, the letter to the family, the report to the ministry.
 */
package vn.tram.forms.safety;
