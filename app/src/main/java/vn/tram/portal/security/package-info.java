/** Opens exactly the public addresses, with their own rules for forms, programs and browsers. */
package vn.tram.portal.security;
