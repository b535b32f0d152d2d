/** What all public pages share: addresses, words, looks, and what is open to strangers. */
package vn.tram.portal.frame;
