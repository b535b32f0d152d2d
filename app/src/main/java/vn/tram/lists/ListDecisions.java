package vn.tram.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The acts on a list that are workflow tasks, and the decision document. Each completes its task in
 * one transaction.
 */
public interface ListDecisions {

    /** Station: every duplicate decided, no faulty row; the list goes to identity checking. */
    Outcome<Void> forward(ListId list, Actor actor);

    /** Station: back to the maker for repair. */
    Outcome<Void> returnForRepair(ListId list, String reason, Actor actor);

    /**
     * Identity officer: settles rows, with the evidence seen. Only {@code VERIFIED}, {@code
     * ACCEPTED}, which is for people without a personal ID number, or {@code MISMATCH}; with the
     * last the rows are also left out, with the same words as reason.
     */
    Outcome<Integer> settle(
            ListId list, Collection<RowId> rows, IdentityState state, String evidence, Actor actor);

    /** Identity officer: all rows settled or left out; the list goes to approval. */
    Outcome<Void> finishIdentities(ListId list, Actor actor);

    /**
     * Commune or district official: approves the rows not left out. Nobody approves a list they
     * made.
     *
     * @param revision as read; when the list moved meanwhile the decision is refused
     */
    Outcome<DecisionView> approve(ListId list, int revision, Actor actor);

    /** Commune official back to the station, district back to the commune, with a reason. */
    Outcome<Void> sendBack(ListId list, String reason, Actor actor);

    List<DecisionView> decisions(ListId list, Actor actor);

    /** The decision as self-contained HTML; a draft while nothing is decided. */
    Optional<String> documentHtml(ListId list, Actor actor);

    /** The decision as PDF; a draft while nothing is decided. */
    Outcome<Void> documentPdf(ListId list, OutputStream out, Actor actor) throws IOException;

    /**
     * One of the list's decisions as PDF, also one that is not in force any more: with the people
     * it named when it was signed, whatever happened to the list afterwards.
     */
    Outcome<Void> signedPdf(ListId list, UUID decision, OutputStream out, Actor actor)
            throws IOException;

    /**
     * @param inForce false when the next level sent the list back afterwards, or the list ended
     *     before that level decided
     */
    record DecisionView(
            UUID id,
            String level,
            String number,
            Instant decidedAt,
            String signerName,
            String signerTitle,
            int approved,
            int leftOut,
            boolean inForce) {}
}
