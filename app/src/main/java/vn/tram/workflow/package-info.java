/**
 * Our words for the process engine. Capabilities start, complete and message cases through {@link
 * vn.tram.workflow.Workflow}, serve service tasks as {@link vn.tram.workflow.ProcessStep}s,
 * describe their cases as {@link vn.tram.workflow.CaseDirectory}, and do long work as {@link
 * vn.tram.workflow.BatchHandler}s. Only {@code workflow.engine} knows the engine itself.
 */
package vn.tram.workflow;
