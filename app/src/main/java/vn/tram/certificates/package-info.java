/**
 * Certificates of vaccination: issued for a confirmed dose of a verified person, signed as an EU
 * Digital COVID Certificate, printed, verified by anyone, revoked with a reason.
 */
package vn.tram.certificates;
