package vn.tram.lists.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads whole files in tests. */
final class Sheets {

    /** Everything that came of a file. */
    record Content(SheetOrigin origin, SheetHeader header, List<RawRow> rows, Reading end) {

        String text(int row, ImportColumn column) {
            return header.texts(rows.get(row)).text(column);
        }
    }

    private Sheets() {}

    static Content read(Path file) throws IOException {
        SheetReader.Opening opening = new SheetReader().open(file);
        if (opening instanceof SheetReader.Opening.Refused refused) {
            throw new AssertionError("refused: " + refused.refusal());
        }
        try (PeopleSheet sheet = ((SheetReader.Opening.Opened) opening).sheet()) {
            List<RawRow> rows = new ArrayList<>();
            Reading reading;
            while ((reading = sheet.next()) instanceof RawRow row) {
                rows.add(row);
            }
            return new Content(sheet.origin(), sheet.header(), rows, reading);
        }
    }

    /** Why a file is refused, be it at once or further down. */
    static FileRefusal refusal(Path file) throws IOException {
        SheetReader.Opening opening = new SheetReader().open(file);
        if (opening instanceof SheetReader.Opening.Refused refused) {
            return refused.refusal();
        }
        try (PeopleSheet sheet = ((SheetReader.Opening.Opened) opening).sheet()) {
            Reading reading;
            do {
                reading = sheet.next();
            } while (reading instanceof RawRow);
            if (reading instanceof Reading.BrokenOff broken) {
                return broken.refusal();
            }
            throw new AssertionError("read to its end");
        }
    }
}
