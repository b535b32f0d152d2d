/**
 * Complaints: their way to an answer or a corrected certificate, and the table that routes them.
 */
package vn.tram.processes.complaints;
