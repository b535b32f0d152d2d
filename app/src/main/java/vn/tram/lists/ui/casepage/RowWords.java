package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.tram.lists.IdentityState;
import vn.tram.lists.RowFaultView;
import vn.tram.lists.RowVerdict;
import vn.tram.lists.RowView;
import vn.tram.lists.ui.FaultWords;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** How a row reads: its cells, its state as a chip, and the reasons under it. */
final class RowWords {

    private static final String CODE_PREFIX = "identity.";

    private final CaseServices services;
    private final FaultWords faults;

    RowWords(CaseServices services) {
        this.services = services;
        this.faults = new FaultWords(services.messages());
    }

    String sex(RowView row) {
        return row.sex().map(sex -> services.text("sex." + sex.name())).orElse("");
    }

    String number(RowView row) {
        return row.idNumber().orElseGet(() -> services.text("no-number"));
    }

    String groups(RowView row) {
        return row.groups().isEmpty() ? services.text("no-group") : row.groups().toString();
    }

    Span state(RowView row) {
        if (row.leftOut()) {
            return StatusChip.of(Tone.WAIT, Icon.LIST_X, services.text("row.left-out"));
        }
        if (row.verdict() == RowVerdict.FAULTY) {
            return StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, services.text("row.faulty"));
        }
        if (row.duplicate()) {
            return StatusChip.of(Tone.INFO, Icon.COPY, services.text("row.duplicate"));
        }
        if (identityOpen(row)) {
            return StatusChip.of(Tone.TODAY, Icon.FINGERPRINT, services.text("row.identity"));
        }
        if (row.verdict() == RowVerdict.WARNED) {
            return StatusChip.of(Tone.TODAY, Icon.CIRCLE_ALERT, services.text("row.warned"));
        }
        return ReasonLine.good(services.text("row.good"));
    }

    static boolean identityOpen(RowView row) {
        return row.identity().filter(state -> !state.settled()).isPresent();
    }

    /** Red edge for a fault, gold for what needs a look, none for a good or a left-out row. */
    static Tone tone(RowView row) {
        if (row.leftOut()) {
            return Tone.PLAIN;
        }
        if (row.verdict() == RowVerdict.FAULTY) {
            return Tone.LATE;
        }
        return row.verdict() == RowVerdict.WARNED || identityOpen(row) ? Tone.TODAY : Tone.PLAIN;
    }

    /** What the line under the row says, faults before warnings; empty for a row that has none. */
    String reasons(RowView row) {
        if (row.leftOut()) {
            return leftOut(row);
        }
        List<String> sentences =
                row.faults().stream()
                        .sorted(Comparator.comparing(RowFaultView::hard).reversed())
                        .map(faults::of)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (identityOpen(row)) {
            sentences.add(identity(row));
        }
        return String.join(" · ", sentences);
    }

    String leftOut(RowView row) {
        String by = row.leftOutBy().map(this::proposer).orElse("");
        return by.isEmpty() ? leftOutReason(row) : by + ": " + leftOutReason(row);
    }

    String leftOutReason(RowView row) {
        return row.leftOutReason()
                .or(() -> row.leftOutCode().map(code -> services.text("left-out." + code)))
                .orElse("");
    }

    String proposer(String role) {
        return role.equals("SYSTEM")
                ? services.text("system")
                : services.messages().text("shell.role." + role);
    }

    /** Why the number is not settled, in words. */
    String identity(RowView row) {
        return row.identityReason()
                .map(
                        code ->
                                code.startsWith(CODE_PREFIX)
                                        ? code.substring(CODE_PREFIX.length())
                                        : code)
                .map(code -> services.messages().text("identity-reason." + code))
                .orElseGet(() -> identityState(row.identity().orElse(IdentityState.UNSETTLED)));
    }

    String identityState(IdentityState state) {
        return services.text("identity." + state.name());
    }

    boolean faultIn(RowView row, String field) {
        return !row.leftOut() && row.faults().stream().anyMatch(each -> each.field().equals(field));
    }

    static boolean sharedPhone(RowView row) {
        return row.faults().stream()
                .map(RowFaultView::code)
                .anyMatch(code -> code.equals("phone-shared"));
    }
}
