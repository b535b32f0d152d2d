/** Complaints on the screens of staff: the list, one complaint, and filing at the station. */
package vn.tram.complaints.ui;
