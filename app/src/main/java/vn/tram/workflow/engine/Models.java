package vn.tram.workflow.engine;

/** How names in models and names in rules hang together. */
final class Models {

    private Models() {}

    /** The engine's definition id is {@code key:version:id}. */
    static String processKey(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    /** Code of the deadline rule for a user task. */
    static String ruleOf(String process, String task) {
        return process + "." + task;
    }
}
