/** Telling of what happened after a dose: danger first, then one question a page. */
package vn.tram.portal.events;
