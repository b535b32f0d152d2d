/** Judges a certificate for whoever holds it, from pasted text, a picture or the camera. */
package vn.tram.portal.verify;
