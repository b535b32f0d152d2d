/** The page of help. */
package vn.tram.shell.help;
