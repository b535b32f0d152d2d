package vn.tram.safety.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.safety.CitizenReports;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.NewReport;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Says above a case that only a citizen told of it, and lets staff confirm it. */
@Component
class CitizenConfirm {

    private final CitizenReports reports;
    private final CurrentActor current;
    private final SafetyWords words;

    CitizenConfirm(CitizenReports reports, CurrentActor current, SafetyWords words) {
        this.reports = reports;
        this.current = current;
        this.words = words;
    }

    /** Empty where there is nothing to confirm. */
    Optional<Banner> banner(EventView event, Runnable then) {
        if (!reports.unconfirmed(event.id(), current.get())) {
            return Optional.empty();
        }
        Banner banner =
                Banner.of(
                        Tone.TODAY,
                        Icon.TRIANGLE_ALERT,
                        words.text("citizen.unconfirmed"),
                        words.text("citizen.unconfirmed.text"));
        boolean may =
                Rights.allows(current.get(), Role.STATION, event.place())
                        || Rights.allows(current.get(), Role.PROVINCE, event.place());
        return Optional.of(
                may
                        ? banner.action(
                                Buttons.primary(
                                        words.text("citizen.confirm"),
                                        Icon.CIRCLE_CHECK,
                                        click -> ask(event, then)))
                        : banner);
    }

    private void ask(EventView event, Runnable then) {
        TextArea how = new TextArea(words.text("citizen.confirm.how"));
        how.setMaxLength(NewReport.NARRATIVE_MAX);
        how.setWidthFull();
        FormDialog.danger(
                        words.text("citizen.confirm.question"),
                        words.text("citizen.confirm.what"),
                        words.text("citizen.confirm"),
                        words.messages())
                .fields(how)
                .at(how, Plain.NARRATIVE_MISSING::equals)
                .does(() -> reports.confirm(event.id(), how.getValue(), current.get()))
                .then(then)
                .open();
    }
}
