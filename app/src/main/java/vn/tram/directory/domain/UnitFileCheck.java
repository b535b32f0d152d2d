package vn.tram.directory.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.directory.UnitFileFault;
import vn.tram.directory.UnitFileFault.Kind;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

/** Checks the rows of one file, first each for itself, at the end against each other. */
final class UnitFileCheck {

    private static final int COLUMNS = 5;

    private final List<UnitFileFault> faults = new ArrayList<>();
    // faulty rows too, or each of their children would be reported as well
    private final Map<UnitCode, Line> lines = new LinkedHashMap<>();

    private record Line(long number, UnitRow unit) {}

    void row(long line, List<String> fields) {
        if (fields.size() != COLUMNS) {
            fault(line, Kind.WRONG_COLUMN_COUNT, Integer.toString(fields.size()));
            return;
        }
        List<String> cells = fields.stream().map(CleanText::of).toList();
        Optional<UnitLevel> level = level(line, cells.get(0));
        if (level.isEmpty()) {
            return;
        }
        Optional<UnitCode> code = code(line, level.get(), cells.get(1));
        Optional<Optional<UnitCode>> parent = parent(line, level.get(), cells.get(2));
        text(line, cells.get(3), UnitRow.NAME_MAX_LENGTH, Kind.NAME_MISSING, Kind.NAME_TOO_LONG);
        text(line, cells.get(4), UnitRow.KIND_MAX_LENGTH, Kind.KIND_MISSING, Kind.KIND_TOO_LONG);
        if (code.isEmpty()) {
            return;
        }
        UnitRow unit =
                new UnitRow(
                        level.get(),
                        code.get(),
                        parent.orElse(Optional.empty()),
                        cells.get(3),
                        cells.get(4));
        if (lines.putIfAbsent(unit.code(), new Line(line, unit)) != null) {
            fault(line, Kind.DUPLICATE_CODE, unit.code().value());
        }
    }

    /** To be asked once, after the last row. */
    UnitFile result() {
        if (lines.isEmpty() && faults.isEmpty()) {
            fault(1, Kind.NO_UNITS, "");
        }
        lines.values().forEach(this::parentInFile);
        return new UnitFile(lines.values().stream().map(Line::unit).toList(), faults);
    }

    private void parentInFile(Line line) {
        line.unit()
                .parent()
                .filter(parent -> !lines.containsKey(parent))
                .ifPresent(parent -> fault(line.number(), Kind.PARENT_UNKNOWN, parent.value()));
    }

    private Optional<UnitLevel> level(long line, String text) {
        Optional<UnitLevel> level =
                Arrays.stream(UnitLevel.values()).filter(l -> l.name().equals(text)).findFirst();
        if (level.isEmpty()) {
            fault(line, Kind.UNKNOWN_LEVEL, text);
        }
        return level;
    }

    private Optional<UnitCode> code(long line, UnitLevel level, String text) {
        Optional<UnitCode> code = UnitCodes.parse(text).filter(c -> c.level() == level);
        if (code.isEmpty()) {
            fault(line, Kind.WRONG_CODE, text);
        }
        return code;
    }

    /** Outer empty: faulty. Inner empty: a province, which has none. */
    private Optional<Optional<UnitCode>> parent(long line, UnitLevel level, String text) {
        if (text.isEmpty() && level == UnitLevel.PROVINCE) {
            return Optional.of(Optional.empty());
        }
        if (text.isEmpty()) {
            fault(line, Kind.PARENT_MISSING, "");
            return Optional.empty();
        }
        Optional<UnitCode> parent = UnitCodes.parse(text);
        if (parent.isEmpty()) {
            fault(line, Kind.PARENT_UNKNOWN, text);
            return Optional.empty();
        }
        if (parent.get().level().compareTo(level) >= 0) {
            fault(line, Kind.PARENT_OF_WRONG_LEVEL, text);
            return Optional.empty();
        }
        return Optional.of(parent);
    }

    private void text(long line, String text, int longest, Kind missing, Kind tooLong) {
        if (text.isEmpty()) {
            fault(line, missing, "");
        } else if (text.length() > longest) {
            fault(line, tooLong, text);
        }
    }

    private void fault(long line, Kind kind, String value) {
        faults.add(new UnitFileFault(line, kind, value));
    }
}
