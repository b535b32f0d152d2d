/**
 * Keys of certificates: those that this platform signs with, from a PKCS#12 file or a PKCS#11
 * token, and the certificates of everybody whose signatures count, ours and foreign ones. A private
 * key never leaves this package.
 */
package vn.tram.certificates.keys;
