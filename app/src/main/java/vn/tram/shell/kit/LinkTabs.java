package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalLong;
import vn.tram.shell.Messages;

/** Tabs whose choice is in the address of the page: each is a link, so it can be bookmarked. */
public class LinkTabs extends Nav {

    /**
     * @param route path and query without a leading slash
     * @param count what waits there; empty for none to show
     * @param tone LATE or TODAY colours the count of a tab that is not chosen
     */
    public record Link(String text, String route, boolean chosen, OptionalLong count, Tone tone) {

        public Link(String text, String route, boolean chosen, long count) {
            this(text, route, chosen, OptionalLong.of(count), Tone.PLAIN);
        }

        public Link(String text, String route, boolean chosen) {
            this(text, route, chosen, OptionalLong.empty(), Tone.PLAIN);
        }
    }

    private LinkTabs(String name, List<Link> links, Messages messages) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", name);
        links.forEach(link -> add(anchor(link, messages)));
    }

    /**
     * @param name what is chosen here, for screen readers
     */
    public static LinkTabs of(String name, List<Link> links, Messages messages) {
        return new LinkTabs(name, links, messages);
    }

    private static Anchor anchor(Link link, Messages messages) {
        Anchor anchor = new Anchor(link.route(), new Span(link.text()));
        if (link.chosen()) {
            anchor.addClassName("on");
            anchor.getElement().setAttribute("aria-current", "page");
        }
        link.count()
                .ifPresent(
                        count ->
                                anchor.add(
                                        link.chosen()
                                                ? CountPill.chosen(count, messages)
                                                : CountPill.of(link.tone(), count, messages)));
        return anchor;
    }
}
