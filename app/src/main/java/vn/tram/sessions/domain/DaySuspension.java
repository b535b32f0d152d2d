package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SeriousReaction;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.domain.DayActs.Moment;

/**
 * What follows at once from somebody's serious reaction: the session stops (NĐ 104/2016 art.
 * 5.2(a), TT 13/2026 art. 12.3) and others are told, who hold the lot. The session is held alone,
 * so no desk is in the middle of an injection.
 */
@Component
class DaySuspension {

    private final SessionRun run;
    private final ApplicationEventPublisher events;

    DaySuspension(SessionRun run, ApplicationEventPublisher events) {
        this.run = run;
        this.events = events;
    }

    /**
     * @param words what was written; the signs stand for it where it is empty
     */
    Outcome<Void> afterSerious(Moment moment, Set<Sign> signs, String words) {
        String reason = words.isEmpty() ? codes(signs) : words;
        Outcome<Void> stopped =
                moment.session().suspended()
                        ? Outcome.done()
                        : run.suspend(moment.session().id(), reason, moment.actor());
        return stopped.map(
                done -> {
                    UUID dose = moment.subject().dose().orElseThrow();
                    tell(moment, dose, signs, words, moment.now());
                    return done;
                });
    }

    /** Others hear of it; nothing stops by itself, for what a paper tells is over. */
    void tell(Moment moment, UUID dose, Set<Sign> signs, String words, Instant seenAt) {
        events.publishEvent(
                new SeriousReaction(
                        moment.command(),
                        moment.session().id(),
                        moment.session().facility(),
                        moment.subject().person(),
                        dose,
                        signs,
                        words,
                        seenAt,
                        moment.actor()));
    }

    private static String codes(Set<Sign> signs) {
        return signs.stream().map(Sign::name).sorted().collect(Collectors.joining(" "));
    }
}
