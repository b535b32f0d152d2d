/** SMS over SMPP 3.4. */
package vn.tram.notices.gateway.smpp;
