/**
 * Runs long work chunk by chunk on the node that holds its lease; a lease that nobody renews is
 * taken over.
 */
package vn.tram.workflow.batch;
