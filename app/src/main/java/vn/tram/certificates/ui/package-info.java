/** What staff see of certificates: a card on a person's page, another on a session's. */
package vn.tram.certificates.ui;
