package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * Minutes of the vaccine of a session: issued + gained = used + wasted + returned, lot by lot. A
 * difference must be explained and signed.
 *
 * @param at time and day at which it was counted
 * @param lots at least one
 * @param explanation of the differences, in words; empty only when there is none
 * @param measures what is done about it; may be empty
 * @param signers who counted, who answers for the session, and who saw it
 */
public record ReconciliationMinutes(
        Letterhead head,
        String sessionCode,
        String place,
        String at,
        List<LotUse> lots,
        String explanation,
        String measures,
        List<Signer> signers) {

    private static final String NAME = "sessions/reconciliation-minutes";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<ReconciliationMinutes> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    minutes -> {
                        String title = "Biên bản đối chiếu vắc xin " + minutes.sessionCode();
                        return new PageMarks(title, title, "");
                    },
                    minutes -> List.of(new DocumentPart.Text(NAME, minutes)));

    /** The same before anybody signed. */
    public static final DocumentTemplate<ReconciliationMinutes> DRAFT =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    minutes -> {
                        String title = "Biên bản đối chiếu vắc xin " + minutes.sessionCode();
                        return new PageMarks(title, title, "DỰ THẢO");
                    },
                    minutes -> List.of(new DocumentPart.Text(NAME, minutes)));

    public ReconciliationMinutes {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
        lots = List.copyOf(lots);
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(measures, "measures");
        signers = List.copyOf(signers);
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("minutes about nothing");
        }
        if (explanation.isBlank() && lots.stream().anyMatch(lot -> lot.difference() != 0)) {
            throw new IllegalArgumentException("a difference that nobody explains");
        }
    }

    public boolean differs() {
        return lots.stream().anyMatch(lot -> lot.difference() != 0);
    }

    public List<String> explanationLines() {
        return explanation.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The sum over all lots. */
    public LotUse total() {
        return new LotUse(
                "Tổng cộng",
                "",
                "",
                sum(LotUse::issued),
                sum(LotUse::gained),
                sum(LotUse::used),
                sum(LotUse::wasted),
                "",
                sum(LotUse::returned));
    }

    private int sum(ToIntFunction<LotUse> doses) {
        return lots.stream().mapToInt(doses).sum();
    }

    public String numberLine() {
        return "Buổi tiêm: " + sessionCode;
    }
}
