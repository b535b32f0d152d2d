/**
 * The process engine behind {@link vn.tram.workflow.Workflow}. The only package that may import
 * {@code org.camunda}.
 */
package vn.tram.workflow.engine;
