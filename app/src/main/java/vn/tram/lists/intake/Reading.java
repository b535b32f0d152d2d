package vn.tram.lists.intake;

/** What comes next out of a sheet: a row, its end, or the reason why it cannot be read on. */
public sealed interface Reading permits RawRow, Reading.End, Reading.BrokenOff {

    /**
     * The sheet was read to its end.
     *
     * @param rows rows handed out, blank ones not counted
     */
    record End(int rows) implements Reading {}

    /**
     * The rest of the sheet cannot be read; the rows before it are good.
     *
     * @param rows rows handed out before
     */
    record BrokenOff(FileRefusal refusal, int rows) implements Reading {}
}
