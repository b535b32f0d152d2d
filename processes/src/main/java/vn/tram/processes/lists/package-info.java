/** Subject lists: their approval, and the table that judges an identity document on its own. */
package vn.tram.processes.lists;
