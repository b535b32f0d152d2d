/** Complaining, one question a page, and following what became of it. */
package vn.tram.portal.complaints;
