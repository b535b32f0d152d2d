package vn.tram.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.demo.SessionStory.Fate;
import vn.tram.demo.SessionStory.Group;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.PaperEntry;
import vn.tram.sessions.PaperEntry.Line;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.SessionView;
import vn.tram.staff.Actor;

/** A session that was worked on paper, keyed in in the order of the paper. */
@Component
@Profile("demo")
class PaperDay {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** The paper is keyed in after the last one went home. */
    private static final int KEYED_IN_AFTER = 60;

    private final PaperEntry entry;
    private final SessionDays days;

    PaperDay(PaperEntry entry, SessionDays days) {
        this.entry = entry;
        this.days = days;
    }

    void hold(SessionStory story, SessionView session, Storyteller.Actors actors) {
        Actor by = actors.station();
        List<Line> lines =
                entry.lines(session.id(), Optional.empty(), false, PaperEntry.MOST, by).stream()
                        .filter(line -> line.number().isPresent())
                        .toList();
        String lot = entry.sheet(session.id(), by).orElseThrow().lots().get(0).lot().number();
        int next = 0;
        for (Group group : story.day()) {
            for (int i = 0; i < group.people() && next < lines.size(); i++) {
                Line line = lines.get(next++);
                Instant injected = days.injected(story, group, i);
                if (line.result().isEmpty()) {
                    days.goTo(story, injected, KEYED_IN_AFTER);
                    entry.save(typed(session, line, group.fate(), injected, lot, actors), by)
                            .value();
                }
            }
        }
    }

    private static PaperLine typed(
            SessionView session,
            Line line,
            Fate fate,
            Instant injected,
            String lot,
            Storyteller.Actors actors) {
        DayResult result =
                switch (fate) {
                    case REFUSED -> DayResult.REFUSED;
                    case POSTPONED -> DayResult.POSTPONED;
                    default -> DayResult.VACCINATED;
                };
        boolean given = result == DayResult.VACCINATED;
        LocalTime at = LocalTime.ofInstant(injected, WorkingCalendar.ZONE);
        LocalDate later = session.heldOn().plusDays(14);
        return new PaperLine(
                TimeOrderedId.next(),
                session.id(),
                line.subject(),
                line.revision(),
                line.number().orElseThrow(),
                result,
                PaperLine.ALL_NO,
                "36,7 120/80 m76 n18 s98",
                given ? lot : "",
                given ? at.format(TIME) : "",
                given ? Optional.of(InjectionSite.LEFT_ARM) : Optional.empty(),
                given ? Optional.of(actors.team().injection().id()) : Optional.empty(),
                given ? at.plusMinutes(32).format(TIME) : "",
                Kind.NOTHING,
                Set.of(),
                true,
                given ? "" : "Đang mệt, xin tiêm buổi sau",
                result == DayResult.POSTPONED ? Optional.of(later) : Optional.empty());
    }
}
