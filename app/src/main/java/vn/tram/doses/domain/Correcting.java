package vn.tram.doses.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseChange;
import vn.tram.doses.DoseCorrected;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.doses.DosesChanged;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.PastDose;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.doses.domain.DoseVersions.Circumstances;
import vn.tram.doses.domain.Numbering.Given;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionStock;

/** New versions of doses. The person is locked first, as in every act on doses. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Correcting implements DoseCorrections {

    private final Doses recorded;
    private final CourseStore courses;
    private final DoseStore doses;
    private final DoseVersions versions;
    private final ConfirmedDoses confirmed;
    private final CorrectionChecks checks;
    private final DoseRules rules;
    private final SessionStock stock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Correcting(
            Doses recorded,
            CourseStore courses,
            DoseStore doses,
            DoseVersions versions,
            ConfirmedDoses confirmed,
            CorrectionChecks checks,
            DoseRules rules,
            SessionStock stock,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recorded = recorded;
        this.courses = courses;
        this.doses = doses;
        this.versions = versions;
        this.confirmed = confirmed;
        this.checks = checks;
        this.rules = rules;
        this.stock = stock;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A dose under the lock of its person, with the others of the disease that count. */
    private record Held(Kept dose, Subject subject, List<Kept> others) {

        PersonId person() {
            return dose.view().person();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> obstacle(DoseId id, DoseChange change) {
        Outcome<Held> found =
                doses.byId(id.value())
                        .map(
                                dose ->
                                        held(
                                                dose,
                                                courses.read(dose.view().person(), dose.disease())
                                                        .orElseThrow()))
                        .orElseGet(() -> Outcome.refused(Plain.DOSE_UNKNOWN));
        Outcome<Corrected> checked = found.then(held -> checked(held, change, rules.book()));
        return checked instanceof Outcome.Refused<Corrected> refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    @Override
    public Outcome<DoseView> correct(
            DoseId id, DoseChange change, String basis, UUID command, Hands hands) {
        Outcome<Held> held = lock(id);
        Optional<Kept> before =
                doses.byId(id.value())
                        .flatMap(
                                dose ->
                                        doses.ofPerson(dose.view().person()).stream()
                                                .filter(kept -> kept.command().equals(command))
                                                .findFirst());
        if (before.isPresent()) {
            return Outcome.done(before.get().view());
        }
        RuleBook book = rules.book();
        return held.then(
                one ->
                        checked(one, change, book)
                                .map(as -> write(one, as, text(basis), command, hands, book)));
    }

    private Outcome<Held> lock(DoseId id) {
        return doses.byId(id.value())
                .map(
                        dose ->
                                held(
                                        dose,
                                        courses.lock(dose.view().person(), dose.disease())
                                                .orElseThrow()))
                .orElseGet(() -> Outcome.refused(Plain.DOSE_UNKNOWN));
    }

    private Outcome<Held> held(Kept dose, Subject subject) {
        List<Kept> counting =
                doses.ofPerson(dose.view().person()).stream()
                        .filter(kept -> kept.counts() && kept.disease().equals(dose.disease()))
                        .toList();
        boolean counts =
                counting.stream().anyMatch(kept -> kept.view().id().equals(dose.view().id()));
        if (!counts) {
            boolean followed =
                    !versions.chain(dose.view().id().value())
                            .get(0)
                            .equals(dose.view().id().value());
            return Outcome.refused(followed ? Plain.CORRECTED_SINCE : Plain.UNDONE_ALREADY);
        }
        List<Kept> others =
                counting.stream()
                        .filter(kept -> !kept.view().id().equals(dose.view().id()))
                        .toList();
        return Outcome.done(new Held(dose, subject, others));
    }

    private Outcome<Corrected> checked(Held held, DoseChange change, RuleBook book) {
        DoseView dose = held.dose().view();
        Circumstances now = versions.circumstances(dose.id().value());
        Corrected as = Corrected.of(dose, now, change);
        Optional<DosesRefusal> refusal =
                checks.refusal(dose, as, now.place(), held.subject(), held.others(), book);
        return refusal.<Outcome<Corrected>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(as.of(checks.lotOf(as, now).orElse(null))));
    }

    private DoseView write(
            Held held, Corrected as, String basis, UUID command, Hands hands, RuleBook book) {
        DoseView old = held.dose().view();
        UUID id = TimeOrderedId.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Given was = held.dose().given();
        Given given = new Given(id, as.product(), as.givenOn(), was.province(), was.weakImmunity());
        Numbering numbering =
                Numbering.of(
                        Stream.concat(held.others().stream().map(Kept::given), Stream.of(given))
                                .toList(),
                        held.subject().birth(),
                        book);
        List<UUID> chain = versions.chain(old.id().value());
        versions.close(old.id().value(), basis, hands.agreed(), now);
        Set<DoseId> changed = new HashSet<>(doses.renumber(held.others(), numbering, false));
        versions.follow(
                old.id().value(),
                as,
                numbering.of(id),
                !as.otherLot(),
                basis,
                command,
                hands.by(),
                now);
        if (as.otherLot() && as.lot() != null) {
            stock.otherLot(chain, id, new LotId(as.lot()), hands.agreed());
        }
        if (old.session().isEmpty()) {
            confirmed.keep(new DoseId(id), hands.agreed(), now);
        }
        courses.keep(held.person(), held.dose().disease(), numbering.course());
        audit.record(
                event("dose.corrected", old, hands.agreed(), basis).with("becomes", id.toString()));
        events.publishEvent(new DoseCorrected(held.person(), old.id(), new DoseId(id)));
        changed.add(old.id());
        changed.add(new DoseId(id));
        events.publishEvent(new DosesChanged(held.person(), changed, hands.agreed()));
        return doses.byId(id).orElseThrow().view();
    }

    @Override
    public Outcome<DoseView> takeAway(DoseId id, String basis, Hands hands) {
        return lock(id).map(held -> taken(held, text(basis), hands));
    }

    private DoseView taken(Held held, String basis, Hands hands) {
        DoseView old = held.dose().view();
        Numbering numbering =
                Numbering.of(
                        held.others().stream().map(Kept::given).toList(),
                        held.subject().birth(),
                        rules.book());
        versions.close(
                old.id().value(),
                basis,
                hands.agreed(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Set<DoseId> changed = new HashSet<>(doses.renumber(held.others(), numbering, false));
        changed.add(old.id());
        courses.keep(held.person(), held.dose().disease(), numbering.course());
        audit.record(event("dose.taken-away", old, hands.agreed(), basis));
        events.publishEvent(new DosesChanged(held.person(), changed, hands.agreed()));
        return doses.byId(old.id().value()).orElseThrow().view();
    }

    @Override
    public Outcome<DoseView> add(PastDose dose, Hands hands) {
        return recorded.recordPast(dose, hands.by())
                .map(
                        added -> {
                            if (confirmed.of(added.id()).isEmpty()) {
                                confirmed.keep(
                                        added.id(),
                                        hands.agreed(),
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
                                events.publishEvent(
                                        new DosesChanged(
                                                added.person(),
                                                Set.of(added.id()),
                                                hands.agreed()));
                            }
                            return added;
                        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<DoseView> versions(DoseId dose) {
        return versions.chain(dose.value()).stream()
                .map(id -> doses.byId(id).orElseThrow().view())
                .toList();
    }

    private static String text(String basis) {
        return StringUtils.left(CleanText.of(basis), LONGEST_BASIS);
    }

    private static AuditEvent event(String action, DoseView dose, Actor by, String basis) {
        return AuditEvent.by(by, action)
                .about(dose.person().value())
                .with("dose", dose.id().value().toString())
                .with("product", dose.product())
                .with("number", dose.number())
                .with("day", dose.givenOn().toString())
                .with("reason", basis);
    }
}
