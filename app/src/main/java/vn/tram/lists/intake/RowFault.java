package vn.tram.lists.intake;

import java.util.List;
import vn.tram.kernel.ValueProblem;

/**
 * One fault of a row, in the column where it is repaired.
 *
 * @param arguments for the message; they hold no identity or phone number
 */
public record RowFault(
        ImportColumn column, FaultCode code, Severity severity, List<String> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    public static RowFault of(ImportColumn column, FaultCode code, String... arguments) {
        return new RowFault(column, code, code.severity(), List.of(arguments));
    }

    static RowFault of(ImportColumn column, ValueProblem problem) {
        FaultCode code = FaultCode.of(problem.kind());
        return new RowFault(column, code, code.severity(), problem.arguments());
    }
}
