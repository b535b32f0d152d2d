/** What is shown when something is not there, not allowed, or broken. */
package vn.tram.shell.error;
