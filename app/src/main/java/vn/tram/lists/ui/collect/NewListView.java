package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Facility;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.lists.ListId;
import vn.tram.lists.ListSummary;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.NewList;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.staff.CurrentActor;

/** Opens a list: for which campaign, where, under which title; then files or typing. */
@RolesAllowed("LIST_MAKER")
@Route(value = ListRoutes.NEW, layout = MainLayout.class)
class NewListView extends Page implements HasDynamicTitle {

    private final transient SubjectLists lists;
    private final transient Workplaces places;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final ComboBox<CampaignView> campaign = new ComboBox<>();
    private final ComboBox<AdministrativeUnit> commune = new ComboBox<>();
    private final ComboBox<Facility> facility = new ComboBox<>();
    private final TextField title = new TextField();
    private final Div notice = new Div();

    NewListView(
            SubjectLists lists,
            OpenCampaigns campaigns,
            Workplaces places,
            CurrentActor actor,
            Messages messages) {
        this.lists = lists;
        this.places = places;
        this.actor = actor;
        this.messages = messages;
        add(
                new PageHeader(t("title"))
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(
                                                messages.text("lists-collect.title"),
                                                ListRoutes.LISTS),
                                        Crumb.here(t("title")))));
        List<CampaignView> open = campaigns.collecting(actor.get());
        add(open.isEmpty() ? noCampaign() : form(open));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    private Card noCampaign() {
        return new Card()
                .put(EmptyState.nothingYet(Icon.FLAG, t("no-campaign"), t("no-campaign.next")));
    }

    private Card form(List<CampaignView> open) {
        describe(campaign, t("campaign"));
        campaign.setItemLabelGenerator(one -> one.name() + ", " + one.roundName());
        campaign.addValueChangeListener(event -> offerCommunes());
        describe(commune, t("commune"));
        commune.setItemLabelGenerator(AdministrativeUnit::name);
        commune.addValueChangeListener(event -> offerFacilities());
        facility.setLabel(t("facility"));
        facility.setItemLabelGenerator(Facility::name);
        title.setLabel(t("name"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setMaxLength(NewList.TITLE_MAX_LENGTH);
        title.setHelperText(t("name.hint"));
        campaign.setItems(open);
        campaign.setValue(open.get(0));
        Card card = new Card(t("what"));
        Div fields = new Div(campaign, commune, facility, title);
        fields.addClassName("g2");
        return card.put(fields, notice)
                .actions(
                        opening("file", Icon.FILE_UP, ListRoutes::importInto, true),
                        opening("entry", Icon.KEYBOARD, ListRoutes::entry, false));
    }

    private static void describe(ComboBox<?> field, String label) {
        field.setLabel(label);
        field.setRequiredIndicatorVisible(true);
    }

    private void offerCommunes() {
        List<AdministrativeUnit> offered =
                campaign.isEmpty() ? List.of() : places.communes(campaign.getValue(), actor.get());
        commune.setItems(offered);
        commune.setHelperText(offered.isEmpty() ? t("commune.none") : null);
        commune.setReadOnly(offered.size() == 1);
        if (!offered.isEmpty()) {
            commune.setValue(offered.get(0));
        }
    }

    private void offerFacilities() {
        List<Facility> offered =
                commune.isEmpty()
                        ? List.of()
                        : places.facilities(
                                commune.getValue().code(), campaign.getValue(), actor.get());
        boolean must =
                !commune.isEmpty()
                        && !places.wholeCommune(
                                commune.getValue().code(), campaign.getValue(), actor.get());
        facility.setItems(offered);
        facility.setVisible(!offered.isEmpty());
        facility.setRequiredIndicatorVisible(must);
        facility.setClearButtonVisible(!must);
        facility.setHelperText(must ? null : t("facility.hint"));
        if (must && !offered.isEmpty()) {
            facility.setValue(offered.get(0));
        }
    }

    private Button opening(String key, Icon icon, UnaryOperator<String> next, boolean first) {
        Button button =
                first
                        ? Buttons.primary(t(key), icon, event -> open(event.getSource(), next))
                        : Buttons.secondary(t(key), icon, event -> open(event.getSource(), next));
        button.setDisableOnClick(true);
        return button;
    }

    private void open(Button pressed, UnaryOperator<String> next) {
        try {
            notice.removeAll();
            title.setInvalid(false);
            if (campaign.isEmpty() || commune.isEmpty()) {
                notice.add(Banner.refused(t("incomplete")));
                return;
            }
            Outcome<ListId> opened =
                    lists.open(
                            new NewList(
                                    campaign.getValue().id(),
                                    commune.getValue().code(),
                                    Optional.ofNullable(facility.getValue()).map(Facility::id),
                                    title.getValue()),
                            actor.get());
            if (opened instanceof Outcome.Refused<ListId> refused) {
                say(refused.refusal());
                return;
            }
            String code =
                    lists.byId(opened.value(), actor.get()).map(ListSummary::code).orElseThrow();
            UI.getCurrent().navigate(next.apply(code));
        } finally {
            pressed.setEnabled(true);
        }
    }

    /** What is wrong with the name stands at its field. */
    private void say(Refusal refusal) {
        String words = messages.refusal(refusal);
        if (refusal == Plain.TITLE_MISSING || refusal == Plain.TITLE_TOO_LONG) {
            title.setErrorMessage(words);
            title.setInvalid(true);
            title.focus();
        } else {
            notice.add(Banner.refused(words));
        }
    }

    private String t(String key) {
        return messages.text("lists-collect.new-list." + key);
    }
}
