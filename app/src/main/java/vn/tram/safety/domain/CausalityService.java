package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.CausalityAssessment;
import vn.tram.safety.EventState;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.causality.Causality;
import vn.tram.safety.causality.Finding;
import vn.tram.safety.causality.Question;
import vn.tram.staff.Actor;

@Service
class CausalityService implements CausalityAssessment {

    /** From the receipt of the investigation report to the signature of the minutes. */
    private static final Set<EventState> OPEN =
            EnumSet.of(EventState.CONVENING, EventState.CONCLUDING, EventState.SUPPLEMENTING);

    private final EventAccess access;
    private final CausalityStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    CausalityService(
            EventAccess access,
            CausalityStore store,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> of(AdverseEventId id, Actor actor) {
        return access.ofCouncil(id, actor).map(event -> store.latest(id.value())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Finding finding(AdverseEventId id, Actor actor) {
        return access.ofCouncil(id, actor)
                .map(event -> store.causality(id.value()))
                .orElseGet(() -> Causality.of(Map.of()))
                .finding();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> history(AdverseEventId id, Question question, Actor actor) {
        return access
                .ofCouncil(id, actor)
                .map(event -> store.all(id.value()))
                .orElse(List.of())
                .stream()
                .filter(given -> given.question() == question)
                .toList();
    }

    @Override
    public Outcome<Finding> answer(AdverseEventId id, List<NewAnswer> typed, Actor actor) {
        List<NewAnswer> answers =
                typed.stream()
                        .map(
                                each ->
                                        new NewAnswer(
                                                each.question(),
                                                each.answer(),
                                                CleanText.of(each.remark())))
                        .toList();
        if (answers.stream().anyMatch(each -> each.remark().length() > REMARK_MAX)) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(
                () -> access.heldByProvince(id, actor).then(event -> take(event, answers, actor)));
    }

    private Outcome<Finding> take(AdverseEvent event, List<NewAnswer> answers, Actor actor) {
        if (!OPEN.contains(event.state())) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Instant now = clock.instant();
        Map<Question, Given> known =
                store.latest(event.id().value()).stream()
                        .collect(Collectors.toMap(Given::question, Function.identity()));
        List<NewAnswer> changed =
                answers.stream().filter(each -> !same(known.get(each.question()), each)).toList();
        changed.forEach(each -> store.add(event.id().value(), each, actor, now));
        if (!changed.isEmpty()) {
            audit.record(
                    AuditEvent.by(actor, "safety.causality-answered")
                            .inCase(event.id().value())
                            .in(event.place().commune())
                            .with("code", event.code())
                            .with("count", changed.size()));
        }
        return Outcome.done(store.causality(event.id().value()).finding());
    }

    private static boolean same(Given known, NewAnswer asked) {
        return known != null
                && known.answer() == asked.answer()
                && known.remark().equals(asked.remark());
    }
}
