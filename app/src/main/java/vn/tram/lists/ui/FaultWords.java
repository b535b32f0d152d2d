package vn.tram.lists.ui;

import java.util.List;
import vn.tram.lists.RowFaultView;
import vn.tram.shell.Messages;

/** The words of rows' faults in the reader's language, from the same messages as workbooks. */
public final class FaultWords {

    private static final int MOST_ARGUMENTS = 8;

    private final Messages messages;

    public FaultWords(Messages messages) {
        this.messages = messages;
    }

    /** What is wrong and how to repair it. */
    public String of(RowFaultView fault) {
        String column = column(fault.field());
        Object[] arguments = new Object[MOST_ARGUMENTS + 2];
        List<String> given = fault.arguments();
        for (int i = 0; i < given.size() && i < MOST_ARGUMENTS; i++) {
            arguments[i] = given.get(i);
        }
        arguments[MOST_ARGUMENTS] =
                column.substring(0, 1).toLowerCase(messages.locale()) + column.substring(1);
        arguments[MOST_ARGUMENTS + 1] = column;
        return messages.text("fault." + fault.code(), arguments);
    }

    /** The kind of fault, for counts. */
    public String kind(String code) {
        return messages.text("fault." + code + ".kind");
    }

    /** The heading of a column, as the template prints it. */
    public String column(String field) {
        return messages.text("column." + field);
    }
}
