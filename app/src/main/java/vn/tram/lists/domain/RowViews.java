package vn.tram.lists.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.lists.IdentityState;
import vn.tram.lists.RowFaultView;
import vn.tram.lists.RowId;
import vn.tram.lists.RowView;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.domain.RowStore.KeptFault;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.ruleset.PriorityGroupSet;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** Shows kept rows to a reader: numbers are masked, unless comparing them is the reader's work. */
@Component
class RowViews {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RowStore rows;

    RowViews(RowStore rows) {
        this.rows = rows;
    }

    List<RowView> of(List<Kept> kept, Actor reader) {
        Map<UUID, List<KeptFault>> faults = rows.faults(kept.stream().map(Kept::id).toList());
        return kept.stream()
                .map(row -> view(row, faults.getOrDefault(row.id(), List.of()), reader))
                .toList();
    }

    private static RowView view(Kept row, List<KeptFault> faults, Actor reader) {
        Map<String, String> typed = typed(row.raw());
        boolean compares = reader.has(Role.IDENTITY);
        return new RowView(
                new RowId(row.id()),
                row.number(),
                row.name(),
                row.birthDate() != null
                        ? row.birthDate().display()
                        : typed.getOrDefault(ImportColumn.BIRTH_DATE.key(), ""),
                Optional.ofNullable(row.sex()),
                Optional.ofNullable(row.idNumber())
                        .map(id -> compares ? id.value() : id.masked())
                        .or(() -> typedNumber(typed, ImportColumn.NATIONAL_ID, reader)),
                Optional.ofNullable(row.phone())
                        .map(phone -> phone.masked())
                        .or(() -> typedNumber(typed, ImportColumn.PHONE, reader)),
                Optional.ofNullable(row.hamlet()),
                new PriorityGroupSet(row.groupMask()),
                row.verdict(),
                faults.stream()
                        .map(
                                fault ->
                                        new RowFaultView(
                                                fault.field(),
                                                fault.code(),
                                                fault.hard(),
                                                arguments(fault.arguments())))
                        .toList(),
                row.duplicate(),
                row.leftOut(),
                Optional.ofNullable(row.leftOutReason()).filter(reason -> !reason.isEmpty()),
                Optional.ofNullable(row.leftOutCode()),
                Optional.ofNullable(row.leftOutBy()),
                Optional.ofNullable(row.identityState()).map(IdentityState::valueOf),
                Optional.ofNullable(row.identityReason()),
                row.version());
    }

    /**
     * A number that could not be understood: as typed for those who repair it, masked for everybody
     * else.
     */
    private static Optional<String> typedNumber(
            Map<String, String> typed, ImportColumn column, Actor reader) {
        boolean repairs = reader.has(Role.LIST_MAKER) || reader.has(Role.STATION);
        return Optional.ofNullable(typed.get(column.key()))
                .map(text -> repairs ? text : "•••••" + StringUtils.right(text, 3));
    }

    static Map<String, String> typed(String raw) {
        if (raw == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(raw, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row's typed cells are not readable", e);
        }
    }

    static List<String> arguments(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fault's arguments are not readable", e);
        }
    }
}
