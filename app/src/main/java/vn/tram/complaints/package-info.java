/**
 * Complaints: what citizens say is wrong with their record or certificate, or with a facility. Each
 * has a number, a clock, a reason for every answer, and ends with the corrected certificate where
 * one follows (9458/BYT-CNTT of 08/11/2021).
 */
package vn.tram.complaints;
