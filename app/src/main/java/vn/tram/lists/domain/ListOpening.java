package vn.tram.lists.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListId;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.NewList;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Opens lists, empty ones and supplementary ones, in the caller's transaction. */
@Component
class ListOpening {

    private final SubjectListRepository lists;
    private final ListAccess access;
    private final ListPlaces places;
    private final ListCodes codes;
    private final SupplementRows supplements;
    private final Campaigns campaigns;
    private final AuditLog audit;
    private final Clock clock;

    ListOpening(
            SubjectListRepository lists,
            ListAccess access,
            ListPlaces places,
            ListCodes codes,
            SupplementRows supplements,
            Campaigns campaigns,
            AuditLog audit,
            Clock clock) {
        this.lists = lists;
        this.access = access;
        this.places = places;
        this.codes = codes;
        this.supplements = supplements;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<ListId> open(NewList asked, Actor actor) {
        String title = asked.title().strip();
        if (title.isEmpty()) {
            return Outcome.refused(Plain.TITLE_MISSING);
        }
        if (title.length() > NewList.TITLE_MAX_LENGTH) {
            return Outcome.refused(Plain.TITLE_TOO_LONG);
        }
        Optional<CampaignView> campaign = campaigns.heldOpen(asked.campaignId());
        if (campaign.isEmpty()) {
            return Outcome.refused(Plain.CAMPAIGN_CLOSED);
        }
        LocalDate day = places.ruleDay(campaign.get());
        if (!places.atWork(asked.facility(), day)) {
            return Outcome.refused(Plain.FACILITY_CLOSED);
        }
        Optional<CasePlace> place = places.of(asked.commune(), asked.facility(), day);
        if (place.isEmpty() || campaign.get().units().stream().noneMatch(place.get()::isWithin)) {
            return Outcome.refused(Plain.CAMPAIGN_ELSEWHERE);
        }
        if (!Rights.allows(actor, Role.LIST_MAKER, place.get())) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        String code = codes.nextListCode(day.getYear());
        SubjectList list =
                lists.save(
                        SubjectList.open(
                                code,
                                asked.campaignId(),
                                title,
                                place.get(),
                                day,
                                actor,
                                clock.instant()));
        audit.record(
                AuditEvent.by(actor, "list.opened")
                        .inCase(list.id())
                        .in(asked.commune())
                        .with("code", code));
        return Outcome.done(new ListId(list.id()));
    }

    /** A list for the rows that this one left out and nobody has carried on yet. */
    Outcome<ListId> supplement(ListId approved, Actor actor) {
        // the campaign before the list, as its end does, or the two would wait for each other
        Optional<CampaignView> campaign =
                lists.campaignOf(approved.value()).flatMap(campaigns::heldOpen);
        return access.held(approved, actor).then(list -> supplement(list, campaign, actor));
    }

    private Outcome<ListId> supplement(
            SubjectList list, Optional<CampaignView> campaign, Actor actor) {
        if (!list.state().approved()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (!Rights.allows(actor, Role.LIST_MAKER, list.place())) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (campaign.isEmpty()) {
            return Outcome.refused(Plain.CAMPAIGN_CLOSED);
        }
        if (!supplements.any(list.id())) {
            return Outcome.refused(Plain.NOTHING_LEFT_OUT);
        }
        LocalDate day = places.ruleDay(campaign.get());
        String code = codes.nextListCode(day.getYear());
        SubjectList more =
                lists.saveAndFlush(
                        list.supplement(
                                code,
                                SupplementRows.title(list.title(), list.code()),
                                day,
                                actor,
                                clock.instant()));
        int carried = supplements.carry(list.id(), more.id());
        audit.record(
                AuditEvent.by(actor, "list.supplemented")
                        .inCase(list.id())
                        .with("code", code)
                        .with("rows", carried));
        audit.record(
                AuditEvent.by(actor, "list.opened")
                        .inCase(more.id())
                        .in(list.place().commune())
                        .with("code", code)
                        .with("supplements", list.code()));
        return Outcome.done(new ListId(more.id()));
    }
}
