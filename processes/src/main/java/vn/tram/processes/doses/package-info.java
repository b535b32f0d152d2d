/** Contracts of the decision tables on doses. */
package vn.tram.processes.doses;
