package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.CompensationStep.Track;
import vn.tram.safety.CompensationTracks.PaperLine;
import vn.tram.safety.CompensationTracks.StepLine;
import vn.tram.safety.CompensationTracks.Tracks;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Compensation: the papers that prove the damage, and every track with its clocks. */
class CompensationCards {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;
    private final Div stack = Arrange.stack();

    CompensationCards(EventView event, EventServices services) {
        this.event = event;
        this.services = services;
        this.words = services.words();
    }

    Div stack() {
        show();
        return stack;
    }

    private void show() {
        stack.removeAll();
        Optional<Tracks> tracks = services.tracks().of(event.id(), services.current().get());
        if (tracks.isEmpty()) {
            stack.add(new Card(words.text("tracks"), Texts.quiet(words.text("tracks.none"))));
            return;
        }
        stack.add(papers(tracks.get().papers()));
        for (Track track : Track.values()) {
            track(track, tracks.get()).ifPresent(stack::add);
        }
    }

    private boolean writes() {
        return Rights.allows(services.current().get(), Role.PROVINCE, event.place())
                && event.state() != EventState.WITHDRAWN;
    }

    private Card papers(List<PaperLine> papers) {
        Card card = new Card(words.text("tracks.papers"));
        papers.forEach(paper -> card.put(paper(paper)));
        return card;
    }

    private Component paper(PaperLine paper) {
        Span source = Texts.quiet(paper.source());
        Div line =
                Arrange.lines(
                        Marks.beside(
                                new Span(words.text("track.paper." + paper.paper().name())),
                                mark(paper)),
                        Texts.quiet(
                                paper.at()
                                        .map(
                                                at ->
                                                        words.text(
                                                                "section.by",
                                                                paper.by().orElse(""),
                                                                words.when(at)))
                                        .orElse("")),
                        Texts.quiet(paper.remark()),
                        source);
        if (writes()) {
            line.add(
                    Marks.beside(
                            Buttons.small(
                                    Buttons.quiet(
                                            words.text("track.paper.receive"),
                                            Icon.CHECK,
                                            click -> dialogs().paper(paper.paper(), true))),
                            Buttons.small(
                                    Buttons.quiet(
                                            words.text("track.paper.not"),
                                            click -> dialogs().paper(paper.paper(), false)))));
        }
        return line;
    }

    private CompensationDialogs dialogs() {
        return new CompensationDialogs(event, services, this::show);
    }

    private StatusChip mark(PaperLine paper) {
        if (paper.received().isEmpty()) {
            return paper.onRequest()
                    ? StatusChip.of(Tone.PLAIN, Icon.CIRCLE, words.text("track.paper.on-request"))
                    : StatusChip.of(Tone.WAIT, Icon.CLOCK, words.text("track.paper.missing"));
        }
        return paper.received().get()
                ? StatusChip.of(Tone.DONE, Icon.CHECK, words.text("track.paper.received"))
                : StatusChip.of(Tone.PLAIN, Icon.X, words.text("track.paper.unneeded"));
    }

    private Optional<Card> track(Track track, Tracks all) {
        List<StepLine> steps =
                all.steps().stream().filter(line -> line.step().track() == track).toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.text("track." + track.name()));
        if (track == Track.PAYMENT) {
            all.effectAt()
                    .ifPresent(
                            at ->
                                    card.put(
                                            Texts.quiet(
                                                    words.text("track.effect", words.when(at)))));
        }
        steps.forEach(line -> card.put(step(line, all)));
        return Optional.of(card);
    }

    private Component step(StepLine line, Tracks all) {
        Div lines =
                Arrange.lines(
                        Marks.beside(
                                new Span(words.text("track.step." + line.step().name())),
                                badge(line)));
        line.happenedAt()
                .ifPresent(
                        at ->
                                lines.add(
                                        Texts.quiet(
                                                words.text(
                                                        "track.done",
                                                        words.when(at),
                                                        line.by().orElse("")))));
        line.dueAt()
                .ifPresent(due -> lines.add(Texts.quiet(words.text("track.due", words.when(due)))));
        line.fund()
                .ifPresent(fund -> lines.add(Texts.quiet(words.text("track.fund." + fund.name()))));
        line.lateReason().ifPresent(why -> lines.add(Texts.wrapping(words.text("clock.why", why))));
        lines.add(Texts.wrapping(line.words()), Texts.quiet(line.source()));
        if (line.happenedAt().isEmpty() && writes()) {
            lines.add(
                    Marks.beside(
                            Buttons.small(
                                    Buttons.secondary(
                                            words.text("track.do." + line.step().name()),
                                            click -> dialogs().step(line, all)))));
        }
        return lines;
    }

    private Component badge(StepLine line) {
        if (line.happenedAt().isPresent()) {
            return TimeBadge.done(
                    words.text(line.late() ? "clock.late" : "clock.met"),
                    line.happenedAt().get(),
                    words.messages());
        }
        Instant now = services.clock().instant();
        return line.dueAt()
                .map(due -> (Component) TimeBadge.of(due(line, due, now), now, words.messages()))
                .orElseGet(
                        () -> StatusChip.of(Tone.PLAIN, Icon.CIRCLE, words.text("track.no-clock")));
    }

    /** In working days where the rule counts in them. */
    private Due due(StepLine line, Instant due, Instant now) {
        boolean working = line.unit().filter(DeadlineUnit.WORKING_DAYS::equals).isPresent();
        if (!working) {
            return Due.at(due);
        }
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        LocalDate last = LocalDate.ofInstant(due, WorkingCalendar.ZONE);
        return Due.inWorkingDays(due, services.calendar().workingDaysAfter(today, last));
    }
}
