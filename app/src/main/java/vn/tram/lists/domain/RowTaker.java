package vn.tram.lists.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.RowVerdict;
import vn.tram.lists.domain.UploadStore.Tally;
import vn.tram.lists.intake.ParsedRow;

/**
 * Takes rows of a file into their list: a row that carries a key of this list corrects that row, a
 * row whose content the list holds already changes nothing, every other one is added.
 */
@Component
class RowTaker {

    private final SubjectListRepository lists;
    private final RowStore rows;
    private final RowWriter writer;

    RowTaker(SubjectListRepository lists, RowStore rows, RowWriter writer) {
        this.lists = lists;
        this.rows = rows;
        this.writer = writer;
    }

    /** A parsed row with its number in the file and the hash of its content, made once. */
    record FileRow(int number, ParsedRow parsed, byte[] hash) {

        FileRow(int number, ParsedRow parsed) {
            this(number, parsed, parsed.contentHash());
        }
    }

    /**
     * In the caller's transaction; holds the list, so that rows typed meanwhile get other places.
     */
    Tally take(SubjectList list, UUID upload, List<FileRow> chunk) {
        lists.lock(list.id());
        Map<UUID, Integer> corrected =
                rows.numbersOf(
                        list.id(),
                        chunk.stream()
                                .map(row -> row.parsed().rowKey())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        Map<String, FileRow> byContent = new LinkedHashMap<>();
        chunk.forEach(row -> byContent.putIfAbsent(hex(row), row));
        Set<String> known =
                new HashSet<>(
                        rows.knownContents(
                                list.id(),
                                byContent.values().stream().map(FileRow::hash).toList()));
        List<StoredRow> added = new ArrayList<>();
        Map<UUID, StoredRow> mended = new LinkedHashMap<>();
        int next = rows.lastNumber(list.id()) + 1;
        for (Map.Entry<String, FileRow> entry : byContent.entrySet()) {
            if (known.contains(entry.getKey())) {
                continue;
            }
            FileRow row = entry.getValue();
            UUID key = row.parsed().rowKey();
            Integer place = key == null ? null : corrected.get(key);
            if (place != null) {
                mended.put(key, stored(list, upload, key, place, row));
            } else {
                added.add(stored(list, upload, TimeOrderedId.next(), next++, row));
            }
        }
        if (!added.isEmpty()) {
            writer.insert(added);
        }
        if (!mended.isEmpty()) {
            writer.update(new ArrayList<>(mended.values()));
        }
        return tally(chunk.size(), added, new ArrayList<>(mended.values()));
    }

    private static Tally tally(int read, List<StoredRow> added, List<StoredRow> mended) {
        List<StoredRow> taken = new ArrayList<>(added);
        taken.addAll(mended);
        int faulty = (int) taken.stream().filter(row -> row.verdict() == RowVerdict.FAULTY).count();
        return new Tally(read, taken.size() - faulty, faulty, read - taken.size(), mended.size());
    }

    private static StoredRow stored(
            SubjectList list, UUID upload, UUID id, int number, FileRow row) {
        UnitCode commune =
                Optional.ofNullable(row.parsed().person().commune()).orElse(list.place().commune());
        return new StoredRow(
                id, list.id(), number, upload, row.number(), commune, row.hash(), row.parsed());
    }

    private static String hex(FileRow row) {
        return HexFormat.of().formatHex(row.hash());
    }
}
