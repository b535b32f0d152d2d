package vn.tram.lists;

import java.util.List;

/**
 * A fault of a row; its words are the message {@code fault.<code>}.
 *
 * @param field column it stands in, the message {@code column.<field>}
 * @param hard must be repaired; otherwise somebody should look
 */
public record RowFaultView(String field, String code, boolean hard, List<String> arguments) {}
