/**
 * Accounts on screens: administration, and everybody's own profile. A package of its own because
 * the frame knows staff, and staff must not know the frame. Uses staff, directory and shell.
 */
package vn.tram.accounts;
