package vn.tram.stock.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.notices.NoticeTemplate;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.LotHolds.HoldPlaceChoice;
import vn.tram.stock.LotId;
import vn.tram.stock.LotSuspensions;
import vn.tram.stock.LotView;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.domain.SuspensionStore.Suspension;

@Service
class SuspensionService implements LotSuspensions {

    private final SuspensionStore suspensions;
    private final LegalHolds holds;
    private final HoldAccess access;
    private final LotStore lots;
    private final SuspensionNotices notices;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    SuspensionService(
            SuspensionStore suspensions,
            LegalHolds holds,
            HoldAccess access,
            LotStore lots,
            SuspensionNotices notices,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.suspensions = suspensions;
        this.holds = holds;
        this.access = access;
        this.lots = lots;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<UUID> propose(LotId lot, UnitCode province, Proposal proposal, Actor actor) {
        try {
            return commands.run(() -> begin(lot, province, proposal, actor));
        } catch (DuplicateKeyException raced) {
            // two proposed at once: the other one waits for its decision now
            return Outcome.refused(Plain.NOT_NOW);
        }
    }

    private Outcome<UUID> begin(LotId lotId, UnitCode province, Proposal proposal, Actor actor) {
        Optional<LotView> lot = lots.byId(lotId.value());
        HoldPlace place = HoldPlace.in(province);
        if (lot.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (province.level() != UnitLevel.PROVINCE || !access.known(place)) {
            return Outcome.refused(Plain.PLACE);
        }
        if (!access.mayDecide(place, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        Optional<Plain> wrong = wrong(proposal);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Optional<Suspension> live = suspensions.live(lotId.value(), province);
        boolean fits =
                proposal.step() == Step.SUSPEND
                        ? live.isEmpty()
                        : live.filter(found -> found.state() == State.IN_FORCE)
                                .filter(found -> waiting(found).isEmpty())
                                .isPresent();
        if (!fits) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Suspension suspension = live.orElseGet(() -> open(lotId, province, proposal));
        UUID step = TimeOrderedId.next();
        suspensions.propose(step, suspension.id(), clean(proposal), actor, clock.instant());
        record(
                "stock.suspension-proposed",
                lot.get(),
                suspension,
                proposal.step(),
                actor,
                proposal.reason());
        return Outcome.done(step);
    }

    private Suspension open(LotId lot, UnitCode province, Proposal proposal) {
        Suspension suspension =
                new Suspension(
                        TimeOrderedId.next(), lot, province, State.PROPOSED, proposal.caseId());
        suspensions.insert(suspension);
        return suspension;
    }

    private Optional<Plain> wrong(Proposal proposal) {
        if (StringUtils.isBlank(proposal.reason())) {
            return Optional.of(Plain.REASON_MISSING);
        }
        return wrong(proposal.ground(), Plain.GROUND_MISSING)
                .or(() -> proposal.opinion().flatMap(paper -> wrong(paper, Plain.OPINION_PAPER)));
    }

    private Optional<Plain> wrong(Paper paper, Plain missing) {
        if (StringUtils.isBlank(paper.number()) || paper.on() == null) {
            return Optional.of(missing);
        }
        if (paper.number().strip().length() > PAPER_MAX) {
            return Optional.of(Plain.TEXT_TOO_LONG);
        }
        return paper.on().isAfter(today())
                ? Optional.of(Plain.PAPER_OF_TOMORROW)
                : Optional.empty();
    }

    private LocalDate today() {
        return StoredTime.today(clock);
    }

    private static Proposal clean(Proposal proposal) {
        return new Proposal(
                proposal.step(),
                StringUtils.left(proposal.reason().strip(), REASON_MAX),
                clean(proposal.ground()),
                proposal.opinion().map(SuspensionService::clean),
                proposal.caseId());
    }

    private static Paper clean(Paper paper) {
        return new Paper(paper.number().strip(), paper.on());
    }

    private Optional<StepView> waiting(Suspension suspension) {
        return suspensions.steps(suspension.id()).stream().filter(StepView::open).findFirst();
    }

    /** A suspension with the one of its steps that is meant. */
    private record Found(Suspension suspension, StepView step) {}

    private Outcome<Found> found(UUID step, Actor actor) {
        Optional<Suspension> held =
                suspensions
                        .ofStep(step)
                        .filter(each -> access.sees(HoldPlace.in(each.province()), actor));
        if (held.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        Suspension suspension = held.get();
        if (!access.mayDecide(HoldPlace.in(suspension.province()), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        return Outcome.done(
                suspensions.steps(suspension.id()).stream()
                        .filter(each -> each.id().equals(step))
                        .map(each -> new Found(suspension, each))
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public Outcome<Void> decide(UUID step, Paper decision, Actor actor) {
        return commands.run(
                () ->
                        found(step, actor)
                                .then(
                                        found ->
                                                against(found.step(), decision, actor)
                                                        .<Outcome<Void>>map(Outcome::refused)
                                                        .orElseGet(
                                                                () ->
                                                                        carryOut(
                                                                                found,
                                                                                clean(decision),
                                                                                actor))));
    }

    private Optional<Plain> against(StepView step, Paper decision, Actor actor) {
        if (!step.open()) {
            return Optional.of(Plain.NOT_NOW);
        }
        if (step.proposedBy().equals(actor.id().value())) {
            return Optional.of(Plain.SECOND_PERSON);
        }
        return wrong(decision, Plain.DECISION_MISSING)
                .or(
                        () ->
                                decision.on().isBefore(step.ground().on())
                                        ? Optional.of(Plain.DECISION_BEFORE_GROUND)
                                        : Optional.empty());
    }

    private Outcome<Void> carryOut(Found found, Paper decision, Actor actor) {
        Suspension suspension = found.suspension();
        StepView step = found.step();
        LotView lot = lots.byId(suspension.lot().value()).orElseThrow();
        Instant now = clock.instant();
        suspensions.approve(step.id(), decision, actor, now);
        switch (step.step()) {
            case SUSPEND -> {
                suspensions.becomes(suspension.id(), State.IN_FORCE);
                holds.begin(suspension, step.reason(), actor, now);
                notices.tell(suspension, lot, NoticeTemplate.LOT_SUSPENDED, decision);
            }
            case LIFT -> {
                suspensions.becomes(suspension.id(), State.LIFTED);
                holds.end(suspension, step.reason(), actor, now);
                notices.tell(suspension, lot, NoticeTemplate.LOT_SUSPENSION_LIFTED, decision);
            }
            case RECALL -> {
                suspensions.becomes(suspension.id(), State.RECALLED);
                notices.tell(suspension, lot, NoticeTemplate.LOT_RECALLED, decision);
            }
        }
        record("stock.suspension-decided", lot, suspension, step.step(), actor, decision.number());
        return Outcome.done();
    }

    @Override
    public Outcome<Void> refuse(UUID step, String reason, Actor actor) {
        return commands.run(() -> found(step, actor).then(found -> refuse(found, reason, actor)));
    }

    private Outcome<Void> refuse(Found found, String reason, Actor actor) {
        if (!found.step().open()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (StringUtils.isBlank(reason)) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        Suspension suspension = found.suspension();
        String why = StringUtils.left(reason.strip(), REASON_MAX);
        suspensions.refuse(found.step().id(), why, actor, clock.instant());
        if (suspension.state() == State.PROPOSED) {
            suspensions.becomes(suspension.id(), State.REFUSED);
        }
        LotView lot = lots.byId(suspension.lot().value()).orElseThrow();
        record("stock.suspension-refused", lot, suspension, found.step().step(), actor, why);
        return Outcome.done();
    }

    @Override
    public Outcome<Void> report(UUID step, Paper letter, Actor actor) {
        return commands.run(() -> found(step, actor).then(found -> report(found, letter, actor)));
    }

    private Outcome<Void> report(Found found, Paper letter, Actor actor) {
        StepView step = found.step();
        if (!step.approved().orElse(false) || step.report().isPresent()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Optional<Plain> wrong = wrong(letter, Plain.REPORT_MISSING);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        suspensions.report(step.id(), clean(letter));
        Suspension suspension = found.suspension();
        LotView lot = lots.byId(suspension.lot().value()).orElseThrow();
        record("stock.suspension-reported", lot, suspension, step.step(), actor, letter.number());
        return Outcome.done();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SuspensionView> ofLot(LotId lot, Actor actor) {
        return suspensions.ofLot(lot.value()).stream()
                .filter(each -> access.sees(HoldPlace.in(each.province()), actor))
                .map(each -> view(each, actor))
                .toList();
    }

    private SuspensionView view(Suspension suspension, Actor actor) {
        HoldPlace place = HoldPlace.in(suspension.province());
        return new SuspensionView(
                suspension.id(),
                suspension.lot(),
                suspension.province(),
                access.name(place),
                suspension.state(),
                suspension.caseId(),
                suspensions.steps(suspension.id()),
                access.mayDecide(place, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<HoldPlaceChoice> provinces(Actor actor) {
        return access.provinces(actor)
                .map(place -> new HoldPlaceChoice(place, access.name(place)))
                .sorted(Comparator.comparing(HoldPlaceChoice::name))
                .toList();
    }

    private void record(
            String action, LotView lot, Suspension suspension, Step step, Actor actor, String why) {
        audit.record(
                AuditEvent.by(actor, action)
                        .about(lot.id().value())
                        .in(suspension.province())
                        .with("code", lot.number())
                        .with("decision", step.name())
                        .with("reason", why));
    }
}
