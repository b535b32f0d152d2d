/** The steps of a log-in, between the pages and the rules. Inside the capability only. */
package vn.tram.staff.signin;
