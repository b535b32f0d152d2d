/**
 * Administrative units by date, with the import of a whole division, and the facilities that lie in
 * them. A unit code answers nothing without a date: province 15 is Yên Bái in June 2021 and Lào Cai
 * in August 2025. Uses kernel and staff only.
 */
package vn.tram.directory;
