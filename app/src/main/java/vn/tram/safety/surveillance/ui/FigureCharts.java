package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.surveillance.EventFigures.Bar;
import vn.tram.safety.surveillance.EventFigures.Curve;
import vn.tram.safety.surveillance.EventFigures.Histogram;
import vn.tram.safety.surveillance.EventFigures.Step;
import vn.tram.safety.surveillance.OnsetInterval;
import vn.tram.shell.kit.ColumnBars;
import vn.tram.shell.kit.ColumnBars.Column;
import vn.tram.shell.kit.Tone;

/** The curve of events over time and the histogram of how long after the dose they began. */
final class FigureCharts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    /** From the bottom up. */
    private static final List<National> SEVERITIES =
            List.of(National.COMMON_REACTION, National.WHO_ONLY, National.SERIOUS_ACCIDENT);

    private static final List<Tone> TONES = List.of(Tone.PLAIN, Tone.TODAY, Tone.SOLID);

    private final SurveillanceWords words;

    FigureCharts(SurveillanceWords words) {
        this.words = words;
    }

    Component of(Curve curve) {
        return new ColumnBars(
                        SEVERITIES.stream().map(words::national).toList(), TONES, words.messages())
                .show(
                        words.text("curve.label", curve.events()),
                        words.of("step", curve.step()),
                        curve.bars().stream().map(bar -> column(bar, curve.step())).toList());
    }

    private static Column column(Bar bar, Step step) {
        return new Column(name(bar.first(), step), SEVERITIES.stream().map(bar::of).toList());
    }

    private static String name(LocalDate first, Step step) {
        return (step == Step.MONTH ? MONTH : DAY).format(first);
    }

    Component of(Histogram histogram) {
        long known = histogram.events().values().stream().mapToLong(Long::longValue).sum();
        return new ColumnBars(
                        List.of(words.text("rates.events")), List.of(Tone.PLAIN), words.messages())
                .show(
                        words.text("interval.label", known),
                        words.text("filter.interval"),
                        Stream.of(OnsetInterval.values())
                                .map(
                                        each ->
                                                new Column(
                                                        words.of("interval", each),
                                                        List.of(
                                                                histogram
                                                                        .events()
                                                                        .getOrDefault(each, 0L))))
                                .toList());
    }
}
