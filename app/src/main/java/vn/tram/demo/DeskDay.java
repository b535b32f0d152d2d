package vn.tram.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.demo.SessionStory.Fate;
import vn.tram.demo.SessionStory.Group;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;

/** The day of a session: everybody goes from desk to desk as far as the story says. */
@Component
@Profile("demo")
class DeskDay {

    private static final int MOST_STEPS = 8;
    private static final int NOTED_AFTER = 9;

    private final SessionPlans plans;
    private final SessionDay day;
    private final DeskActs acts;
    private final SessionDays days;

    DeskDay(SessionPlans plans, SessionDay day, DeskActs acts, SessionDays days) {
        this.plans = plans;
        this.day = day;
        this.acts = acts;
        this.days = days;
    }

    void hold(SessionStory story, SessionView session, Storyteller.Actors actors) {
        List<PlannedSubject> people =
                plans.subjects(
                        session.id(),
                        false,
                        OptionalInt.empty(),
                        SessionPlans.MOST,
                        actors.station());
        int next = 0;
        for (Group group : story.day()) {
            for (int i = 0; i < group.people() && next < people.size(); i++) {
                Instant injected = days.injected(story, group, i);
                lead(story, people.get(next++).id(), group.fate(), injected, actors.team());
            }
        }
    }

    private void lead(
            SessionStory story,
            SubjectId subject,
            Fate fate,
            Instant injected,
            Storyteller.Team team) {
        for (int step = 0; step < MOST_STEPS; step++) {
            SubjectView person = day.subject(subject, team.reception()).orElseThrow();
            Optional<Runnable> next = next(person, fate, team);
            boolean there = next.isEmpty() || !days.goTo(story, injected, minutes(person, fate));
            if (there) {
                return;
            }
            next.get().run();
        }
    }

    private Optional<Runnable> next(SubjectView person, Fate fate, Storyteller.Team team) {
        boolean refuses = fate == Fate.REFUSED;
        return switch (person.step()) {
            case EXPECTED -> Optional.of(() -> acts.receive(person, team.reception()));
            case SCREENING ->
                    when(
                            fate != Fate.SCREENING,
                            () -> acts.screen(person, fate == Fate.POSTPONED, team.screening()));
            case CONSENT ->
                    when(
                            fate != Fate.CONSENT,
                            () -> acts.consent(person, !refuses, team.screening()));
            case INJECTION ->
                    when(fate != Fate.INJECTION, () -> acts.inject(person, team.injection()));
            case OBSERVATION -> watch(person, fate, team);
            case LEAVING ->
                    when(fate == Fate.VACCINATED, () -> acts.show(person, team.observation()));
            case APPROVAL, DONE -> Optional.empty();
        };
    }

    private Optional<Runnable> watch(SubjectView person, Fate fate, Storyteller.Team team) {
        if (fate == Fate.REACTION) {
            return when(noteDue(person), () -> acts.noteFever(person, team.observation()));
        }
        boolean leaves = fate == Fate.VACCINATED || fate == Fate.LEAVING;
        return when(leaves, () -> acts.release(person, team.observation()));
    }

    private static boolean noteDue(SubjectView person) {
        return person.reaction().filter(SubjectView.Reaction.COMMON::equals).isEmpty();
    }

    private static Optional<Runnable> when(boolean due, Runnable act) {
        return due ? Optional.of(act) : Optional.empty();
    }

    /** Minutes after the injection, at which it is the next step's turn. */
    private static int minutes(SubjectView person, Fate fate) {
        DayStep step = person.step();
        return switch (step) {
            case EXPECTED, APPROVAL -> -22;
            case SCREENING -> -15;
            case CONSENT -> -8;
            case INJECTION -> 0;
            case OBSERVATION -> fate == Fate.REACTION ? NOTED_AFTER : 31;
            case LEAVING, DONE -> 34;
        };
    }
}
