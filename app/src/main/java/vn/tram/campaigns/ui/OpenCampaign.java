package vn.tram.campaigns.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Opens a campaign. */
@Component
class OpenCampaign {

    private final Campaigns campaigns;
    private final AdministrativeUnits units;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    OpenCampaign(
            Campaigns campaigns,
            AdministrativeUnits units,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    void ask(Runnable afterwards) {
        CampaignFields fields =
                new CampaignFields(units, messages.formats().localDate(clock.instant()), messages);
        FormDialog dialog =
                FormDialog.of(
                        messages.text("campaigns.open.question"),
                        messages.text("campaigns.open.explanation"),
                        messages.text("campaigns.open.verb"),
                        messages);
        fields.answersIn(dialog)
                .fields(fields.all())
                .complete(fields::complete)
                .does(() -> campaigns.open(fields.asked(), current.get()))
                .then(
                        () -> {
                            Toasts.success(messages.text("campaigns.opened"));
                            afterwards.run();
                        })
                .open();
    }
}
