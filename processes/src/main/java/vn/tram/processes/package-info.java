/**
 * The process models and decision tables, each with one class that declares everything the
 * application has to know about it: key, tasks, steps, messages, typed variables and outcomes. A
 * sub-package a capability, as everywhere else. Nothing here needs an engine; the models are
 * resources below {@code processes/}, a file a process or decision, named by its key.
 */
package vn.tram.processes;
