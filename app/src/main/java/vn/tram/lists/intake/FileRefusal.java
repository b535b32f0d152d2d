package vn.tram.lists.intake;

import java.util.List;
import java.util.Locale;
import vn.tram.kernel.Refusal;

/**
 * Why a file is not read, or not read to its end. Words under {@code refusal.intake.<reason>}. The
 * arguments name columns as the template prints them.
 */
public record FileRefusal(Reason reason, List<Object> arguments) implements Refusal {

    /** The reasons; {0}, {1} are the arguments of the message. */
    public enum Reason {
        EMPTY,
        /** {0} = what the content looks like: PDF, HTML, DOCX, or a question mark. */
        NOT_A_SPREADSHEET,
        /** The binary format of Excel 97–2003. */
        OLD_EXCEL,
        ENCRYPTED,
        MACROS,
        /** Unpacked, the file is larger than any list of people. {0} = megabytes allowed. */
        UNPACKS_TOO_LARGE,
        /** A document type with entities, which no spreadsheet program writes. */
        EXTERNAL_ENTITIES,
        NO_SHEET,
        /** {0} = rows searched, {1} = columns looked for. */
        NO_HEADER,
        /** {0} = columns that are missing, {1} = number of the row of headings. */
        MISSING_COLUMNS,
        /** {0} = the column found twice, {1} = the headings found. */
        DUPLICATED_COLUMNS,
        /** {0} = rows allowed. */
        TOO_MANY_ROWS,
        /** {0} = columns allowed. */
        TOO_MANY_COLUMNS,
        /** The text is in no encoding that can be told. {0} = encodings accepted. */
        ENCODING,
        CORRUPT
    }

    public FileRefusal {
        arguments = List.copyOf(arguments);
    }

    static FileRefusal of(Reason reason, Object... arguments) {
        return new FileRefusal(reason, List.of(arguments));
    }

    @Override
    public String code() {
        return "intake." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
