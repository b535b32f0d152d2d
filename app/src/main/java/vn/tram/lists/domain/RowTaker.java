package vn.tram.lists.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.RowVerdict;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.domain.UploadStore.Tally;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.intake.ParsedRow;
import vn.tram.lists.intake.RowParser;

/**
 * Takes rows of a file into their list: a row that carries a key of this list changes that row, a
 * row whose content the list holds already changes nothing, every other one is added.
 */
@Component
class RowTaker {

    private final SubjectListRepository lists;
    private final RowStore rows;
    private final RowWriter writer;
    private final Parsers parsers;

    RowTaker(SubjectListRepository lists, RowStore rows, RowWriter writer, Parsers parsers) {
        this.parsers = parsers;
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
        Map<UUID, Kept> named = named(list, chunk);
        RowParser parser = named.isEmpty() ? null : parsers.of(list);
        Map<String, FileRow> byContent = new LinkedHashMap<>();
        chunk.forEach(row -> byContent.putIfAbsent(hex(row), row));
        Set<String> known =
                new HashSet<>(
                        rows.knownContents(
                                list.id(),
                                byContent.values().stream().map(FileRow::hash).toList()));
        List<StoredRow> added = new ArrayList<>();
        Map<UUID, StoredRow> changed = new LinkedHashMap<>();
        int next = rows.lastNumber(list.id()) + 1;
        for (Map.Entry<String, FileRow> entry : byContent.entrySet()) {
            if (known.contains(entry.getKey())) {
                continue;
            }
            FileRow row = entry.getValue();
            UUID key = row.parsed().rowKey();
            Kept place = key == null ? null : named.get(key);
            if (place != null && saysTheSame(place, row, parser)) {
                continue;
            }
            if (place != null) {
                changed.put(key, stored(list, upload, key, place.number(), row));
            } else {
                added.add(stored(list, upload, TimeOrderedId.next(), next++, row));
            }
        }
        if (!added.isEmpty()) {
            writer.insert(added);
        }
        if (!changed.isEmpty()) {
            writer.update(new ArrayList<>(changed.values()));
        }
        return tally(chunk.size(), added, changed.values());
    }

    /** The rows of the list that rows of the file name by their key. */
    private Map<UUID, Kept> named(SubjectList list, List<FileRow> chunk) {
        List<UUID> keys =
                chunk.stream()
                        .map(row -> row.parsed().rowKey())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return rows.byIds(keys).stream()
                .filter(kept -> kept.list().equals(list.id()))
                .collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    /**
     * Whether a row came back as it was handed out. What the list adds by itself, such as its
     * commune, is written into the file that people repair, so the row as kept is read the same way
     * and compared. A cell that could not be read and comes back readable, if only empty, is a
     * change.
     */
    private static boolean saysTheSame(Kept kept, FileRow row, RowParser parser) {
        ParsedRow handedOut =
                parser.parse(kept.number(), RowTexts.of(kept, UnaryOperator.identity()));
        Set<String> unreadable =
                row.parsed().rejected().keySet().stream()
                        .map(ImportColumn::key)
                        .collect(Collectors.toSet());
        return Arrays.equals(handedOut.contentHash(), row.hash())
                && RowViews.typed(kept.raw()).keySet().equals(unreadable);
    }

    private static Tally tally(int read, List<StoredRow> added, Collection<StoredRow> changed) {
        int addedFaulty = faulty(added);
        int stillFaulty = faulty(changed);
        int taken = added.size() + changed.size();
        int faulty = addedFaulty + stillFaulty;
        return new Tally(
                read,
                taken - faulty,
                faulty,
                read - taken,
                changed.size() - stillFaulty,
                stillFaulty);
    }

    private static int faulty(Collection<StoredRow> rows) {
        return (int) rows.stream().filter(row -> row.verdict() == RowVerdict.FAULTY).count();
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
