package vn.tram.safety.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** The head of a case's page, with the acts that are no task: lower, identify, withdraw. */
class CaseHead {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;
    private final Runnable again;

    CaseHead(EventView event, EventServices services, Runnable again) {
        this.event = event;
        this.services = services;
        this.words = services.words();
        this.again = again;
    }

    PageHeader header() {
        PageHeader header =
                new PageHeader(words.title(event))
                        .crumbs(
                                words.messages(),
                                List.of(
                                        new Crumb(words.text("title"), SafetyRoutes.EVENTS),
                                        Crumb.here(event.code())))
                        .facts(
                                words.severity(event),
                                words.state(event),
                                Texts.quiet(
                                        words.text(
                                                "head.facts",
                                                words.facility(event),
                                                words.when(event.eventAt()))));
        if (Rights.allows(actor(), Role.PROVINCE, event.place()) && !event.state().ended()) {
            ofProvince(header);
        }
        if (event.person().isEmpty() && !event.state().ended()) {
            header.actions(
                    Buttons.secondary(
                            words.text("identify"), Icon.USER_CHECK, click -> identify()));
        }
        return header;
    }

    private void ofProvince(PageHeader header) {
        if (event.state() == EventState.EARLY) {
            header.actions(
                    Buttons.secondary(
                            words.text("lower"),
                            Icon.CHEVRON_DOWN,
                            click -> new LowerDialog(event, services).open(again)));
        }
        if (event.state() == EventState.COMPENSATING || event.state() == EventState.CLOSING) {
            header.actions(
                    Buttons.secondary(
                            words.text("reassess"),
                            Icon.SCALE,
                            click -> new ReassessDialog(event, services).open(again)));
        }
        header.actions(Buttons.danger(words.text("withdraw"), click -> withdraw()));
    }

    /** By the address of the person's page, or whatever the search finds one person for. */
    private void identify() {
        services.identify().open(event, this::opened);
    }

    private void opened(AdverseEventId id) {
        services.events()
                .byId(id, actor())
                .ifPresent(goesOn -> UI.getCurrent().navigate(SafetyRoutes.event(goesOn.code())));
    }

    private void withdraw() {
        ReasonDialog.danger(
                        words.text("withdraw.question"),
                        words.text("withdraw.what"),
                        words.text("withdraw.reason"),
                        words.text("withdraw"),
                        words.messages())
                .limit(AdverseEvents.REASON_MAX)
                .does(reason -> services.events().withdraw(event.id(), reason, actor()))
                .then(again)
                .open();
    }

    private Actor actor() {
        return services.current().get();
    }
}
