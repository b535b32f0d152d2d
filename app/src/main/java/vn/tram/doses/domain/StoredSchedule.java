package vn.tram.doses.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseSchedule;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@Service
class StoredSchedule implements DoseSchedule {

    private static final int NO_MAX_AGE = 255;

    private final DoseRules rules;
    private final RuleStore store;
    private final AuditLog audit;
    private final Clock clock;

    StoredSchedule(DoseRules rules, RuleStore store, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<RuleView> rules(LocalDate day) {
        RuleBook book = rules.book();
        return book.doses().stream()
                .filter(rule -> rule.period().holds(day))
                .sorted(
                        Comparator.comparing(DoseRule::product)
                                .thenComparing(rule -> rule.place().category())
                                .thenComparing(rule -> rule.place().ordinal())
                                .thenComparing(DoseRule::minAge))
                .map(rule -> view(rule, book))
                .toList();
    }

    private static RuleView view(DoseRule rule, RuleBook book) {
        return new RuleView(
                rule.product(),
                rule.place().category(),
                rule.place().ordinal(),
                rule.minAge(),
                rule.maxAge() == NO_MAX_AGE ? Optional.empty() : Optional.of(rule.maxAge()),
                rule.interval(),
                rule.floor(),
                book.required(book.products().get(rule.product()).antigen()),
                rule.period().from(),
                rule.period().to(),
                rule.source());
    }

    @Override
    public List<MixtureView> mixtures(LocalDate day) {
        return rules.book().mixtures().stream()
                .filter(rule -> rule.period().holds(day))
                .sorted(Comparator.comparing(MixingRule::category))
                .map(
                        rule ->
                                new MixtureView(
                                        rule.before(),
                                        rule.product(),
                                        rule.category(),
                                        rule.allowed().name(),
                                        Optional.ofNullable(rule.interval()),
                                        rule.source()))
                .toList();
    }

    @Override
    public List<AdditionalView> additional(LocalDate day) {
        return rules.book().additional().stream()
                .filter(rule -> rule.period().holds(day))
                .map(
                        rule ->
                                new AdditionalView(
                                        rule.cause(),
                                        Optional.ofNullable(rule.withinDays()),
                                        rule.source()))
                .toList();
    }

    @Override
    public List<OverrideView> overrides() {
        return rules.book().overrides().stream()
                .map(
                        each ->
                                new OverrideView(
                                        each.id(),
                                        UnitCode.of(each.province()),
                                        each.product(),
                                        each.place().category(),
                                        each.place().ordinal(),
                                        each.interval(),
                                        each.period().from(),
                                        each.period().to(),
                                        each.decision()))
                .toList();
    }

    @Override
    public boolean mayOverride(Actor actor, UnitCode province) {
        return actor.rightsAs(Role.PROVINCE).stream()
                        .filter(right -> right.facility().isEmpty())
                        .anyMatch(right -> right.unit().map(province::equals).orElse(true))
                || actor.rightsAs(Role.ADMIN).stream().map(Right::unit).anyMatch(Optional::isEmpty);
    }

    @Override
    @Transactional
    public Outcome<OverrideView> override(NewOverride asked, Actor actor) {
        Optional<DosesRefusal> refusal = refusal(asked, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID id = TimeOrderedId.next();
        try {
            store.insert(id, asked, period(asked), actor.id().value(), clock.instant());
        } catch (DuplicateKeyException overlap) {
            return Outcome.refused(Plain.OVERRIDE_OVERLAPS);
        }
        audit.record(
                AuditEvent.by(actor, "dose.interval-shortened")
                        .about(id)
                        .in(asked.province())
                        .with("product", asked.product())
                        .with("amount", asked.intervalDays())
                        .with("day", asked.from().toString())
                        .with("evidence", asked.decision()));
        rules.forgetAfterCommit();
        return Outcome.done(
                new OverrideView(
                        id,
                        asked.province(),
                        asked.product(),
                        asked.category(),
                        asked.ordinal(),
                        asked.intervalDays(),
                        asked.from(),
                        asked.to(),
                        asked.decision()));
    }

    private Optional<DosesRefusal> refusal(NewOverride asked, Actor actor) {
        if (!mayOverride(actor, asked.province())) {
            return Optional.of(Plain.NOT_ALLOWED);
        }
        if (asked.to().filter(end -> end.isBefore(asked.from())).isPresent()) {
            return Optional.of(Plain.PERIOD_WRONG);
        }
        if (asked.decision().isBlank()) {
            return Optional.of(Plain.EVIDENCE_MISSING);
        }
        if (asked.decision().length() > NewOverride.DECISION_MAX_LENGTH) {
            return Optional.of(Plain.TEXT_TOO_LONG);
        }
        Place place = new Place(asked.category(), asked.ordinal());
        Optional<DoseRule> rule =
                rules.book().doses().stream()
                        .filter(
                                each ->
                                        each.product().equals(asked.product())
                                                && each.place().equals(place)
                                                && each.period().holds(asked.from()))
                        .max(Comparator.comparingInt(DoseRule::minAge));
        if (rule.isEmpty()) {
            return Optional.of(Plain.RULE_UNKNOWN);
        }
        int least = Math.max(1, rule.get().floor());
        int most = rule.get().interval() - 1;
        return asked.intervalDays() < least || asked.intervalDays() > most
                ? Optional.of(new DosesRefusal.IntervalOutOfRange(least, Math.max(least, most)))
                : Optional.empty();
    }

    private static Period period(NewOverride asked) {
        return new Period(asked.from(), asked.to().map(end -> end.plusDays(1)).orElse(Period.OPEN));
    }
}
