package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import vn.tram.doses.DoseCategory;
import vn.tram.sessions.DayInjection.Check;
import vn.tram.sessions.DayInjection.VialChecks;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** What was looked at before the injection, each with the fact it was tested on. */
class ChecksCard extends Section {

    private final transient DayServices services;

    ChecksCard(VialChecks found, String scanned, Component site, DayServices services) {
        this.services = services;
        addClassNames("card", "fill", "checks");
        boolean usable = found.allPassed();
        String number = found.lot().map(lot -> lot.number()).orElse(scanned);
        StatusChip chip =
                usable
                        ? StatusChip.of(Tone.DONE, Icon.CHECK, services.text("lot.usable"))
                        : StatusChip.of(Tone.LATE, Icon.LOCK, services.text("lot.unusable"));
        Div head =
                DayParts.div(
                        "h", new H2(services.text("lot.name", number)), DayParts.div("r", chip));
        UnorderedList list = new UnorderedList();
        list.addClassName("chk");
        found.checks().forEach(check -> list.add(line(check)));
        add(head, DayParts.div("p", list));
        if (found.sameHand()) {
            add(
                    DayParts.div(
                            "p",
                            Banner.of(
                                    Tone.TODAY, Icon.TRIANGLE_ALERT, services.text("same-hand"))));
        }
        if (usable) {
            add(DayParts.div("choose", DayParts.span("lab", services.text("site")), site));
        }
    }

    private ListItem line(Check check) {
        ListItem line = new ListItem();
        line.add(
                (check.passed() ? Icon.CIRCLE_CHECK : Icon.CIRCLE_X).create(),
                new Span(services.text("check." + check.code() + (check.passed() ? "" : ".no"))),
                DayParts.bold(fact(check)));
        if (!check.passed()) {
            line.addClassName("no");
        }
        return line;
    }

    private String fact(Check check) {
        if (check.code().equals("due")) {
            return check.passed() ? dose(check) : due(check);
        }
        Object[] facts = check.facts().stream().map(this::shown).toArray();
        return facts.length == 0 ? "" : services.text("check." + check.code() + ".fact", facts);
    }

    /** As it counts today; the plan may be older than what was entered since. */
    private String dose(Check check) {
        return DayWords.dose(
                (DoseCategory) check.facts().get(2), (int) check.facts().get(3), services);
    }

    private String due(Check check) {
        Object[] arguments = ((List<?>) check.facts().get(1)).toArray();
        return services.messages().text("due." + check.facts().get(0), arguments);
    }

    /** Times of the day only: everything here is of today. */
    private Object shown(Object fact) {
        return fact instanceof Instant at ? services.messages().formats().time(at) : fact;
    }
}
