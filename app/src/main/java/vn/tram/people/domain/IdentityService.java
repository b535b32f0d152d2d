package vn.tram.people.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.people.Identities;
import vn.tram.people.IdentitySettled;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.people.domain.IdentityRows.Known;
import vn.tram.staff.Actor;

@Service
class IdentityService implements Identities {

    private final IdentityRows rows;
    private final PersonAccess access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    IdentityService(
            IdentityRows rows,
            PersonAccess access,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public boolean mayCompare(UnitCode commune, Actor actor) {
        return access.compares(actor, commune);
    }

    @Override
    @Transactional
    public Outcome<Integer> verify(Set<PersonId> people, String evidence, Actor actor) {
        return begun(people, evidence, actor)
                .then(
                        known ->
                                known.stream().allMatch(Known::comparable)
                                        ? Outcome.done(verified(known, evidence, actor))
                                        : Outcome.refused(PeopleRefusal.NUMBER_MISSING));
    }

    private int verified(List<Known> known, String evidence, Actor actor) {
        Set<PersonId> changed = new HashSet<>();
        known.stream()
                .filter(each -> !each.state().equals(IdentityRows.VERIFIED))
                .forEach(
                        each -> {
                            rows.settle(each.id(), IdentityRows.VERIFIED);
                            audit.record(
                                    event("identity.verified", each.person(), evidence, actor));
                            changed.add(each.person());
                        });
        tell(changed, actor);
        return changed.size();
    }

    @Override
    @Transactional
    public Outcome<List<Settled>> verifyEach(Set<PersonId> people, String evidence, Actor actor) {
        if (tooShort(evidence)) {
            return Outcome.refused(PeopleRefusal.EVIDENCE_MISSING);
        }
        Map<PersonId, Known> known =
                locked(people).stream()
                        .collect(Collectors.toMap(Known::person, Function.identity()));
        List<Settled> settled =
                people.stream()
                        .sorted(Comparator.comparing(PersonId::value))
                        .map(
                                each ->
                                        new Settled(
                                                each,
                                                obstacle(
                                                        Optional.ofNullable(known.get(each)),
                                                        actor)))
                        .toList();
        verified(
                settled.stream()
                        .filter(each -> each.refusal().isEmpty())
                        .map(each -> known.get(each.person()))
                        .toList(),
                evidence,
                actor);
        return Outcome.done(settled);
    }

    /** Of one who is not there or lives elsewhere the answer is the same. */
    private Optional<PeopleRefusal> obstacle(Optional<Known> person, Actor actor) {
        if (person.filter(each -> access.compares(actor, each.commune())).isEmpty()) {
            return Optional.of(PeopleRefusal.NOT_FOUND);
        }
        return person.get().comparable()
                ? Optional.empty()
                : Optional.of(PeopleRefusal.NUMBER_MISSING);
    }

    @Override
    @Transactional
    public Outcome<Void> verifyAs(PersonId id, NationalId number, String evidence, Actor actor) {
        return begun(Set.of(id), evidence, actor)
                .then(known -> numbered(known.get(0), number))
                .map(
                        known -> {
                            rows.number(known.id(), number);
                            audit.record(event("identity.verified", id, evidence, actor));
                            tell(Set.of(id), actor);
                            return null;
                        });
    }

    private Outcome<Known> numbered(Known person, NationalId number) {
        if (person.comparable()) {
            return Outcome.refused(PeopleRefusal.NUMBER_GIVEN);
        }
        boolean agrees =
                number.kind() == NationalId.Kind.CCCD
                        && number.agreesWith(person.birth())
                        && number.agreesWith(person.sex());
        if (!agrees) {
            return Outcome.refused(PeopleRefusal.NUMBER_CONTRADICTS);
        }
        return rows.numberTaken(number)
                ? Outcome.refused(PeopleRefusal.NUMBER_TAKEN)
                : Outcome.done(person);
    }

    @Override
    @Transactional
    public Outcome<Void> contradict(PersonId id, String evidence, Actor actor) {
        return begun(Set.of(id), evidence, actor)
                .map(
                        known -> {
                            rows.settle(id.value(), IdentityRows.MISMATCH);
                            audit.record(event("identity.contradicted", id, evidence, actor));
                            tell(Set.of(id), actor);
                            return null;
                        });
    }

    /** The people, locked, where the officer compares all of them. */
    private Outcome<List<Known>> begun(Set<PersonId> people, String evidence, Actor actor) {
        if (tooShort(evidence)) {
            return Outcome.refused(PeopleRefusal.EVIDENCE_MISSING);
        }
        List<Known> known = locked(people);
        boolean theirs =
                known.size() == people.size()
                        && known.stream().allMatch(each -> access.compares(actor, each.commune()));
        return theirs ? Outcome.done(known) : Outcome.refused(PeopleRefusal.NOT_FOUND);
    }

    private static boolean tooShort(String evidence) {
        return CleanText.of(evidence).length() < SHORTEST_EVIDENCE;
    }

    private List<Known> locked(Set<PersonId> people) {
        if (people.size() > MOST) {
            throw new IllegalArgumentException("too many people for one act");
        }
        return rows.lock(people.stream().map(PersonId::value).collect(Collectors.toSet()));
    }

    private void tell(Set<PersonId> people, Actor actor) {
        Optional.of(people)
                .filter(some -> !some.isEmpty())
                .ifPresent(
                        some -> events.publishEvent(new IdentitySettled(some, Optional.of(actor))));
    }

    private static AuditEvent event(String action, PersonId person, String evidence, Actor actor) {
        String seen = CleanText.of(evidence);
        return AuditEvent.by(actor, action)
                .about(person.value())
                .with("evidence", seen.substring(0, Math.min(seen.length(), LONGEST_EVIDENCE)));
    }
}
