/**
 * The inbox: one row for each open task, kept in the transaction that opens or ends it. Everything
 * that shows or counts work reads these rows and never the engine's tables.
 */
package vn.tram.worklist;
