/**
 * Persons the system knows: found by number or name, opened on the record, never created before a
 * search.
 */
package vn.tram.people;
