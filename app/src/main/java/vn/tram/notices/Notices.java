package vn.tram.notices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox. What is handed over leaves if and only if the caller's transaction commits.
 *
 * <p>A notice is delivered at least once and taken once: the same {@link NewNotice#dedupeKey} a
 * second time is silently the same notice. A recipient may see one twice when a node, the line or
 * the provider dies between the provider's taking it over and our knowing of it (see
 * docs/decisions/0101); no notice asks for anything that would do harm when done twice.
 */
public interface Notices {

    /** Most lines that {@link #ofCase} answers with. */
    int MOST = 200;

    /** Takes a notice, in the caller's transaction; without one it throws. */
    void send(NewNotice notice);

    /** Takes many at once, thousands in a few statements, in the caller's transaction. */
    void sendAll(Collection<NewNotice> notices);

    /**
     * What has not left yet about somebody in a case is not sent any more, and its recipient is
     * erased; in the caller's transaction. What a sender has in hand just now still leaves.
     */
    void withdraw(UUID caseId, UUID subject);

    /**
     * Notices of a case, newest first. Whether the reader may see the case is for the caller to
     * know.
     *
     * @param before the last one already seen; empty for the newest
     * @param limit at most {@link #MOST}
     */
    List<NoticeLine> ofCase(UUID caseId, Optional<UUID> before, int limit);

    /** How many notices of a case stand in each state; states without one are absent. */
    Map<NoticeState, Integer> countsOfCase(UUID caseId);
}
