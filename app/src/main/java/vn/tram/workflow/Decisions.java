package vn.tram.workflow;

import java.util.Map;

/** Asks the decision tables. */
public interface Decisions {

    /**
     * The outputs of the one rule that matches. No rule matching, or an input missing, is a bug of
     * table or caller.
     *
     * @param table id of the decision
     */
    Map<String, Object> ask(String table, Map<String, Object> inputs);
}
