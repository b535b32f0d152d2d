package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.shell.Messages;

/** A filled bar. The number it shows must stand beside it in words. */
public class Meter extends Div {

    /**
     * @param name what is counted
     * @param tone {@link Tone#DONE} or {@link Tone#PLAIN} teal, others in their colour
     */
    public record Part(String name, long count, Tone tone) {}

    private Meter(String label) {
        addClassName("meter");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    /** One part of a whole. The label says the same in words, as "142 trong 181 người". */
    public static Meter of(long part, long whole, Tone tone, String label) {
        Meter meter = new Meter(label);
        meter.fill(part, whole, tone);
        return meter;
    }

    /** Work that is under way. */
    public static Meter progress(long part, long whole, String label) {
        Meter meter = new Meter(label);
        meter.addClassName("l");
        meter.getElement().setAttribute("role", "progressbar");
        meter.getElement().setAttribute("aria-valuemin", "0");
        meter.getElement().setAttribute("aria-valuemax", Long.toString(whole));
        meter.getElement().setAttribute("aria-valuenow", Long.toString(part));
        meter.fill(part, whole, Tone.DONE);
        return meter;
    }

    /** Work that is under way and whose end is not known. */
    public static Meter running(String label) {
        Meter meter = new Meter(label);
        meter.addClassNames("l", "running");
        meter.getElement().setAttribute("role", "progressbar");
        meter.add(Tone.DONE.dress(new HtmlComponent("i")));
        return meter;
    }

    /** Several parts of a whole in one bar, with a legend that names and counts them. */
    public static Component parts(List<Part> parts, Messages messages) {
        long whole = parts.stream().mapToLong(Part::count).sum();
        Meter meter = new Meter("");
        meter.getElement().removeAttribute("aria-label").setAttribute("aria-hidden", "true");
        meter.addClassName("l");
        Div legend = Pieces.div("leg");
        for (Part part : parts) {
            meter.fill(part.count(), whole, part.tone());
            HtmlComponent swatch = part.tone().dress(new HtmlComponent("i"));
            String count = messages.formats().number(part.count());
            legend.add(new Span(swatch, new Span(part.name() + " "), Pieces.bold(count)));
        }
        return new Div(meter, legend);
    }

    private void fill(long part, long whole, Tone tone) {
        HtmlComponent bar = tone.dress(new HtmlComponent("i"));
        double percent = whole <= 0 ? 0 : Math.min(100.0, part * 100.0 / whole);
        bar.getStyle().set("width", percent + "%");
        add(bar);
    }
}
