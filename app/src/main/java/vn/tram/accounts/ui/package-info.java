/** Screens of accounts. */
package vn.tram.accounts.ui;
