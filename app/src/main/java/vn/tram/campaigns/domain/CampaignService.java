package vn.tram.campaigns.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignEnded;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.campaigns.CampaignsRefusal;
import vn.tram.campaigns.NewCampaign;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@Service
class CampaignService implements Campaigns {

    private final CampaignRepository campaigns;
    private final AdministrativeUnits units;
    private final PlanRules rules;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            AdministrativeUnits units,
            PlanRules rules,
            AuditLog audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> open(NewCampaign typed, Actor actor) {
        NewCampaign asked = CampaignTexts.cleaned(typed);
        Optional<CampaignsRefusal> refusal =
                CampaignTexts.refusal(asked)
                        .or(() -> outOfReach(asked, actor))
                        .or(() -> rules.refusal(asked));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            return transaction.execute(status -> store(asked, actor));
        } catch (DataIntegrityViolationException openedByAnother) {
            if (campaigns.existsByCode(asked.code())) {
                return Outcome.refused(CampaignsRefusal.CODE_TAKEN);
            }
            throw openedByAnother;
        }
    }

    private Optional<CampaignsRefusal> outOfReach(NewCampaign asked, Actor actor) {
        if (asked.endsOn().isBefore(asked.startsOn())) {
            return Optional.of(CampaignsRefusal.DATES);
        }
        if (asked.units().isEmpty()
                || !asked.units().stream().allMatch(unit -> known(unit, asked.startsOn()))) {
            return Optional.of(CampaignsRefusal.UNIT_UNKNOWN);
        }
        return asked.units().stream().allMatch(unit -> mayRun(actor, unit, asked.startsOn()))
                ? Optional.empty()
                : Optional.of(CampaignsRefusal.NOT_YOURS);
    }

    private Outcome<UUID> store(NewCampaign asked, Actor actor) {
        if (campaigns.existsByCode(asked.code())) {
            return Outcome.refused(CampaignsRefusal.CODE_TAKEN);
        }
        Campaign campaign = campaigns.saveAndFlush(Campaign.open(asked));
        audit.record(
                AuditEvent.by(actor, "campaign.opened")
                        .about(campaign.id())
                        .with("code", asked.code()));
        return Outcome.done(campaign.id());
    }

    @Override
    @Transactional
    public Outcome<Void> end(UUID id, Actor actor) {
        Optional<Campaign> found = campaigns.lockById(id);
        if (found.isEmpty()) {
            return Outcome.refused(CampaignsRefusal.NOT_FOUND);
        }
        Campaign campaign = found.get();
        LocalDate day = campaign.view().startsOn();
        if (!campaign.units().stream().allMatch(unit -> mayRun(actor, unit, day))) {
            return Outcome.refused(CampaignsRefusal.NOT_YOURS);
        }
        Outcome<Void> ended = campaign.end();
        if (ended.isDone()) {
            audit.record(
                    AuditEvent.by(actor, "campaign.ended")
                            .about(id)
                            .with("code", campaign.view().code()));
            events.publishEvent(new CampaignEnded(id, actor));
        }
        return ended;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CampaignView> byId(UUID id) {
        return campaigns.findById(id).map(Campaign::view);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CampaignView> heldOpen(UUID id) {
        return campaigns.holdById(id).map(Campaign::view).filter(CampaignView::open);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CampaignView> byCode(String code) {
        return campaigns.findByCode(code).map(Campaign::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CampaignView> in(UnitCode unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        List<String> upwards =
                units.ancestry(unit, today).stream().map(above -> above.code().value()).toList();
        return campaigns.inUnits(upwards.isEmpty() ? List.of(unit.value()) : upwards).stream()
                .map(Campaign::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CampaignView> all() {
        return campaigns.findAllByOrderByStateDescStartsOnDesc().stream()
                .map(Campaign::view)
                .toList();
    }

    private boolean known(UnitCode unit, LocalDate day) {
        return units.at(unit, day).isPresent();
    }

    private boolean mayRun(Actor actor, UnitCode unit, LocalDate day) {
        return actor.has(Role.ADMIN)
                || actor.rightsAs(Role.PROVINCE).stream()
                        .anyMatch(right -> covers(right, unit, day));
    }

    private boolean covers(Right right, UnitCode unit, LocalDate day) {
        return right.facility().isEmpty()
                && right.unit().map(scope -> units.within(unit, scope, day)).orElse(true);
    }
}
