package vn.tram.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.Messages;
import vn.tram.shell.ReasonWords;

/**
 * Entries of the audit record as sentences, for timelines and for auditors: who, what, and why. The
 * message {@code audit.<action>} says what was done, to stand after a name; where there is {@code
 * audit.<action>.with}, it adds the details, whose places are those of {@link #DETAILS}.
 */
@Component
public class AuditWords {

    /** The names of details that a message may use: the first is {0}. */
    public static final List<String> DETAILS =
            List.of(
                    "code",
                    "rows",
                    "faulty",
                    "duplicates",
                    "number",
                    "approved",
                    "leftOut",
                    "people",
                    "open",
                    "row",
                    "task",
                    "to",
                    "state",
                    "decision",
                    "role",
                    "unit",
                    "day",
                    "added",
                    "changed",
                    "closed",
                    "factor",
                    "rule",
                    "amount",
                    "per",
                    "bytes",
                    "supplements",
                    "entries",
                    "holds",
                    "filter");

    /** What somebody typed as a reason stands in a line of its own. */
    private static final List<String> REASONS = List.of("reason", "evidence");

    private static final String SYSTEM = "system";

    private final Messages messages;
    private final AdministrativeUnits units;

    AuditWords(Messages messages, AdministrativeUnits units) {
        this.messages = messages;
        this.units = units;
    }

    /** Who did it, "Hệ thống" where nobody did. */
    public String who(AuditEntry entry) {
        return entry.actorId().isEmpty() && SYSTEM.equals(entry.actorName())
                ? messages.text("audit-page.system")
                : entry.actorName();
    }

    /** What was done, with its details. */
    public String what(AuditEntry entry) {
        String done = action(entry.action());
        String with = "audit." + entry.action() + ".with";
        if (entry.detail().isEmpty() || !messages.has(with)) {
            return done;
        }
        Object[] details = DETAILS.stream().map(name -> value(name, entry)).toArray();
        return done + ": " + messages.text(with, details).strip();
    }

    /** The reason or evidence that was given; empty where there is none. */
    public String reason(AuditEntry entry) {
        return REASONS.stream()
                .flatMap(name -> Stream.ofNullable(entry.detail().get(name)))
                .map(given -> ReasonWords.of(given.toString(), messages))
                .findFirst()
                .orElse("");
    }

    /** What was done, without details. */
    public String action(String action) {
        return messages.text("audit." + action);
    }

    /** The unit's name on the day of the entry; its code where there was none. */
    public String unit(String code, LocalDate day) {
        return units.at(UnitCode.of(code), day).map(AdministrativeUnit::name).orElse(code);
    }

    private Object value(String name, AuditEntry entry) {
        Map<String, Object> detail = entry.detail();
        Object value = detail.get(name);
        if (value == null) {
            return "";
        }
        return switch (name) {
            case "day" -> LocalDate.parse(value.toString());
            case "bytes" -> messages.formats().size(((Number) value).longValue());
            case "unit" -> unit(value.toString(), messages.formats().localDate(entry.at()));
            case "role" -> messages.text("shell.role." + value);
            case "rule" -> messages.text("deadline.rule." + value);
            case "per" -> messages.text("deadline.unit." + value);
            case "task", "state", "decision", "factor", "holds" ->
                    messages.text("audit-value." + name + "." + value);
            default -> value;
        };
    }
}
