/**
 * Certificates under the eyes of strangers: what a text is worth, and the lists by which others
 * find that out while they are offline.
 */
package vn.tram.certificates.checking;
