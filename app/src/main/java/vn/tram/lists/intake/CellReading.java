package vn.tram.lists.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.ValueProblem;

/** The cells of one row, each made a value or a fault; what was rejected is kept as typed. */
final class CellReading {

    private static final int MAX_QUOTED = 60;

    private final CellTexts texts;
    private List<RowFault> faults = List.of();
    private Map<ImportColumn, String> rejected = Map.of();
    private Set<ImportColumn> unusable = Set.of();

    CellReading(CellTexts texts) {
        this.texts = texts;
    }

    /** In the order of the columns. */
    List<RowFault> faults() {
        if (faults.size() > 1) {
            faults.sort(Comparator.comparing(RowFault::column));
        }
        return faults;
    }

    Map<ImportColumn, String> rejected() {
        return rejected;
    }

    /** Whether the file itself spoiled the cell, so that its text says nothing. */
    boolean isUnusable(ImportColumn column) {
        return unusable.contains(column);
    }

    void problem(ImportColumn column, RawRow.CellProblem problem) {
        if (unusable.isEmpty()) {
            unusable = EnumSet.noneOf(ImportColumn.class);
        }
        unusable.add(column);
        reject(column, text(column));
        fault(column, problem.code(), problem.argument());
    }

    <T> T known(ImportColumn column, Function<String, Optional<T>> catalog, FaultCode otherwise) {
        String typed = text(column);
        if (typed.isEmpty() || unusable.contains(column)) {
            return null;
        }
        Optional<T> found = catalog.apply(typed);
        if (found.isEmpty()) {
            reject(column, typed);
            fault(column, otherwise, quoted(typed));
        }
        return found.orElse(null);
    }

    String words(ImportColumn column, int limit) {
        String typed = text(column);
        if (typed.isEmpty() || unusable.contains(column)) {
            return null;
        }
        if (typed.length() > limit) {
            reject(column, typed);
            fault(column, FaultCode.TOO_LONG, String.valueOf(limit));
            return null;
        }
        return typed;
    }

    <T> T required(ImportColumn column, Function<String, Parsed<T>> parse) {
        String typed = texts.text(column);
        return unusable.contains(column) ? null : valueOrFault(column, typed, parse.apply(typed));
    }

    /** A value cleans its text itself, so the text is handed over as typed. */
    <T> T optional(ImportColumn column, Function<String, Parsed<T>> parse) {
        String typed = texts.text(column);
        if (typed.isEmpty() || unusable.contains(column)) {
            return null;
        }
        Parsed<T> parsed = parse.apply(typed);
        if (parsed instanceof Parsed.Invalid<T> invalid
                && invalid.problem().kind() == ValueProblem.Kind.EMPTY) {
            return null;
        }
        return valueOrFault(column, typed, parsed);
    }

    <T> T valueOrFault(ImportColumn column, String typed, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Valid<T> valid) {
            return valid.value();
        }
        reject(column, CleanText.of(typed));
        addFault(RowFault.of(column, ((Parsed.Invalid<T>) parsed).problem()));
        return null;
    }

    /** As much of a text as a message can hold. */
    static String quoted(String typed) {
        return typed.length() <= MAX_QUOTED ? typed : typed.substring(0, MAX_QUOTED) + "…";
    }

    String text(ImportColumn column) {
        return CleanText.of(texts.text(column));
    }

    void reject(ImportColumn column, String typed) {
        if (rejected.isEmpty()) {
            rejected = new EnumMap<>(ImportColumn.class);
        }
        rejected.put(column, typed);
    }

    void fault(ImportColumn column, FaultCode code, String... arguments) {
        addFault(RowFault.of(column, code, arguments));
    }

    private void addFault(RowFault fault) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>(4);
        }
        faults.add(fault);
    }
}
