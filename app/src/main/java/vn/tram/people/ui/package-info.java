/** Search for people and cases, and a person's page. */
package vn.tram.people.ui;
