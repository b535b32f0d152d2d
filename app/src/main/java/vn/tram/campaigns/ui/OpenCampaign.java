package vn.tram.campaigns.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Products;

/** Opens a campaign. */
@Component
class OpenCampaign {

    private final Campaigns campaigns;
    private final AdministrativeUnits units;
    private final Products products;
    private final PriorityGroups groups;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    OpenCampaign(
            Campaigns campaigns,
            AdministrativeUnits units,
            Products products,
            PriorityGroups groups,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.products = products;
        this.groups = groups;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    void ask(Runnable afterwards) {
        LocalDate today = messages.formats().localDate(clock.instant());
        PlanFields plan =
                new PlanFields(
                        campaigns.all().stream()
                                .filter(one -> one.plan().series().isEmpty())
                                .toList(),
                        products.all(),
                        groups.inForce(today),
                        messages);
        CampaignFields fields = new CampaignFields(units, today, plan, messages);
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
