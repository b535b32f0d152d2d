/** The sheet of components for developers, only in the profile {@code demo}. */
package vn.tram.shell.demo;
