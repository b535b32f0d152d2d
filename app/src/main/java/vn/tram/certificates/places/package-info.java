/** The places by which rights over a certificate count. */
package vn.tram.certificates.places;
