/** Screens of the line list, the figures and the lists to be sent. */
package vn.tram.safety.surveillance.ui;
