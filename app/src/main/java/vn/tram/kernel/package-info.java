/**
 * Values that every capability shares: identifiers, outcomes, unit codes, and the values a person's
 * record is made of. Depends on no other package of Trạm and on no framework.
 */
package vn.tram.kernel;
