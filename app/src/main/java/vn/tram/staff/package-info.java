/**
 * Members of staff: accounts, the rights they hold (role over a unit), log-in with password and
 * second factor, lock-out. Other capabilities know people only as {@link vn.tram.staff.Actor}.
 */
package vn.tram.staff;
