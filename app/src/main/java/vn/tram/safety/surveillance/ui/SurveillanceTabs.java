package vn.tram.safety.surveillance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.EventExports;
import vn.tram.safety.surveillance.EventExports.Form;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.staff.CurrentActor;

/** From the list to the figures and to what is sent, with the filter that is set. */
@Component
public class SurveillanceTabs {

    /** The list. */
    public static final String LIST = "safety";

    static final String FIGURES = "safety-figures";
    static final String REPORTS = "safety-reports";

    private final SurveillanceWords words;
    private final CurrentActor current;

    SurveillanceTabs(SurveillanceWords words, CurrentActor current) {
        this.words = words;
        this.current = current;
    }

    /**
     * @param chosen the path of the page that shows them
     */
    public LinkTabs of(String chosen, CaseFilter filter) {
        Map<String, String> query = filter.written();
        List<Link> links = new ArrayList<>();
        links.add(link("tab.list", LIST, query, chosen));
        links.add(link("tab.figures", FIGURES, query, chosen));
        boolean sends =
                List.of(Form.values()).stream()
                        .anyMatch(form -> EventExports.takes(form, current.get()));
        if (sends) {
            links.add(link("tab.reports", REPORTS, query, chosen));
        }
        return LinkTabs.of(words.text("tabs"), links, words.messages());
    }

    private Link link(String key, String path, Map<String, String> query, String chosen) {
        return new Link(words.text(key), new PageAddress(path, query).route(), path.equals(chosen));
    }
}
