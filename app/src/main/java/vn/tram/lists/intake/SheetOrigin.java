package vn.tram.lists.intake;

/**
 * Where the rows come from, for the report of the import.
 *
 * @param sheet the sheet's name; empty for CSV
 * @param encoding the text's encoding; empty for XLSX
 * @param encodingGuessed whether the encoding is a guess, because the text is not Unicode
 */
public record SheetOrigin(Format format, String sheet, String encoding, boolean encodingGuessed) {

    /** Formats that are read. */
    public enum Format {
        XLSX,
        CSV
    }
}
