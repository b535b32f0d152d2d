/** What went out, and what did not. */
package vn.tram.notices.ui;
