/** How often strangers may ask and how many are served at once. See docs/decisions/0160. */
package vn.tram.portal.limits;
