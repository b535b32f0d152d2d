package vn.tram.directory;

import java.util.List;

/**
 * One fault of a file of administrative units. Its words stand in the message files under {@code
 * fault.<code>} with {0} = line and {1} = value.
 *
 * @param line line of the file, the header being line 1
 * @param value what stands there, shortened; empty where the fault is that nothing does
 */
public record UnitFileFault(long line, Kind kind, String value) {

    private static final int LONGEST_VALUE = 60;

    public UnitFileFault {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    /** What can be wrong. */
    public enum Kind {
        EMPTY("empty"),
        SPREADSHEET("spreadsheet"),
        NOT_UTF8("not-utf8"),
        BROKEN_CSV("broken-csv"),
        WRONG_HEADER("wrong-header"),
        NO_UNITS("no-units"),
        WRONG_COLUMN_COUNT("wrong-column-count"),
        UNKNOWN_LEVEL("unknown-level"),
        WRONG_CODE("wrong-code"),
        DUPLICATE_CODE("duplicate-code"),
        PARENT_MISSING("parent-missing"),
        PARENT_UNKNOWN("parent-unknown"),
        PARENT_OF_WRONG_LEVEL("parent-of-wrong-level"),
        NAME_MISSING("name-missing"),
        NAME_TOO_LONG("name-too-long"),
        KIND_MISSING("kind-missing"),
        KIND_TOO_LONG("kind-too-long");

        private final String code;

        Kind(String code) {
            this.code = "directory.unit-file." + code;
        }

        public String code() {
            return code;
        }
    }

    public String code() {
        return kind.code();
    }

    public List<Object> arguments() {
        return List.of(line, value);
    }
}
