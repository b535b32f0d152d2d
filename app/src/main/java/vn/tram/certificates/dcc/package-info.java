/**
 * The signed text of a certificate: what it says, how it is written, how one is read and judged. By
 * the specification of the EU Digital COVID Certificate, payload 1.3.
 */
package vn.tram.certificates.dcc;
