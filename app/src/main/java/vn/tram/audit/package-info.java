/**
 * Who read and changed what: insert-only entries, chained so that a gap or a change shows. The case
 * timeline is read from here too, so what people see and what is kept for proof are one record.
 */
package vn.tram.audit;
