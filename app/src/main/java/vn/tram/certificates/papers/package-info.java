/**
 * Certificates on paper: what a paper says, who may have it, and the record of its printing. The
 * layouts are in {@code vn.tram.forms.certificates}.
 */
package vn.tram.certificates.papers;
