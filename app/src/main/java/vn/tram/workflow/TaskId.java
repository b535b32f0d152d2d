package vn.tram.workflow;

/** Identifies an open task. The value is the engine's, and means nothing else. */
public record TaskId(String value) {}
