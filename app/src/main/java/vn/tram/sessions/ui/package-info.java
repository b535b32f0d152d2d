/** Screens of vaccination sessions: addresses and words that all of them share. */
package vn.tram.sessions.ui;
