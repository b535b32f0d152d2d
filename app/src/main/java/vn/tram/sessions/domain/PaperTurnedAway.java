package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.domain.Consents.Answered;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.PaperScreening.Screened;

/** A paper line of somebody who was not vaccinated. */
@Component
class PaperTurnedAway {

    private final DayEnd end;
    private final DayStops stops;
    private final DayCounters counters;
    private final PaperScreening screening;
    private final Consents consents;

    PaperTurnedAway(
            DayEnd end,
            DayStops stops,
            DayCounters counters,
            PaperScreening screening,
            Consents consents) {
        this.end = end;
        this.stops = stops;
        this.counters = counters;
        this.screening = screening;
        this.consents = consents;
    }

    Outcome<Void> save(Moment moment, PaperLine line) {
        if (line.reason().length() > DayReception.REASON_LENGTH) {
            return PaperReading.refused(Field.REASON, Fault.TEXT_TOO_LONG);
        }
        if (line.result() == DayResult.ABSENT) {
            return end(moment, line, false);
        }
        return screening.read(moment, line).then(form -> save(moment, line, form));
    }

    private Outcome<Void> save(Moment moment, PaperLine line, Optional<Screened> form) {
        Optional<Outcome<Void>> refused = refused(moment, line, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        form.ifPresent(screened -> screening.keep(moment, screened));
        if (line.result() == DayResult.REFUSED) {
            consents.keep(moment.subject().id().value(), no(moment), moment.actor());
            stops.refused(moment, line.reason());
        }
        if (line.result() == DayResult.CONTRAINDICATED) {
            stops.contraindicated(moment, found(form));
        }
        if (line.result() == DayResult.POSTPONED) {
            stops.postponed(moment, line.notBefore().orElseThrow());
        }
        counters.add(moment.sessionId(), moment.desk(), DayCount.ARRIVED, 1);
        return end(moment, line, true);
    }

    private static Answered no(Moment moment) {
        return new Answered(
                false,
                false,
                false,
                moment.subject().guardian(),
                Optional.empty(),
                true,
                moment.now());
    }

    private static String found(Optional<Screened> form) {
        return form.map(screened -> screened.assessment().conclusion().reasons().get(0).code())
                .orElse("");
    }

    private Optional<Outcome<Void>> refused(
            Moment moment, PaperLine line, Optional<Screened> form) {
        Optional<ScreeningOutcome.Outcome> found =
                form.map(screened -> screened.assessment().conclusion().outcome());
        boolean said = !line.reason().isBlank();
        boolean founded =
                switch (line.result()) {
                    case CONTRAINDICATED ->
                            found.filter(ScreeningOutcome.Outcome.CONTRAINDICATED::equals)
                                    .isPresent();
                    case POSTPONED ->
                            said
                                    || found.filter(ScreeningOutcome.Outcome.POSTPONED::equals)
                                            .isPresent();
                    case TRANSFERRED ->
                            said || form.filter(each -> !each.assessment().passed()).isPresent();
                    case NOT_DONE -> said;
                    default -> true;
                };
        if (!founded) {
            return Optional.of(
                    line.result() == DayResult.CONTRAINDICATED
                            ? PaperReading.refused(Field.SCREENING, Fault.RESULT_NOT_FOUNDED)
                            : PaperReading.refused(Field.REASON, Fault.MISSING));
        }
        boolean dated =
                line.notBefore().filter(day -> day.isAfter(moment.session().heldOn())).isPresent();
        return line.result() == DayResult.POSTPONED && !dated
                ? Optional.of(PaperReading.refused(Field.NOT_BEFORE, Fault.DATE_NOT_AFTER))
                : Optional.empty();
    }

    private Outcome<Void> end(Moment moment, PaperLine line, boolean came) {
        Instant begin = moment.session().startsAt();
        Map<String, Object> values = new HashMap<>();
        values.put("arrived", came ? Timestamp.from(begin) : null);
        values.put("paper", line.paperNo());
        return end.with(
                moment,
                line.result(),
                line.reason().strip(),
                "arrived_at = :arrived, paper_no = :paper, paper_flags = ''",
                values);
    }
}
