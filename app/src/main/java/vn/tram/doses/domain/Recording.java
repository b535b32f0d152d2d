package vn.tram.doses.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesChanged;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.InjectionSite;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.doses.domain.Numbering.Given;
import vn.tram.doses.domain.Numbering.Numbered;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.stock.Product;
import vn.tram.stock.SessionStock;
import vn.tram.stock.VialId;

/**
 * Writes a dose with everything that hangs on it. The person is locked first and the vial last
 * before the first row is written, so a refusal leaves nothing behind and two desks with the same
 * person wait for each other.
 */
@Component
class Recording {

    private final CourseStore courses;
    private final DoseStore doses;
    private final DoseRules rules;
    private final EntryChecks checks;
    private final DueAnswers due;
    private final SessionStock stock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recording(
            CourseStore courses,
            DoseStore doses,
            DoseRules rules,
            EntryChecks checks,
            DueAnswers due,
            SessionStock stock,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.courses = courses;
        this.doses = doses;
        this.rules = rules;
        this.checks = checks;
        this.due = due;
        this.stock = stock;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param lotRefusal what speaks against the lot; said after what speaks against the person
     */
    Outcome<DoseView> record(
            Entry entry,
            String lotNumber,
            Optional<DosesRefusal> lotRefusal,
            DueConditions conditions,
            Actor actor) {
        RuleBook book = rules.book();
        Optional<Product> product = book.product(entry.product());
        if (product.isEmpty()) {
            return Outcome.refused(Plain.PRODUCT_UNKNOWN);
        }
        String disease = product.get().disease();
        Optional<Subject> subject = courses.lock(entry.person(), disease);
        if (subject.isEmpty()) {
            return Outcome.refused(Plain.PERSON_UNKNOWN);
        }
        List<Kept> all = subject.get().begun() ? doses.ofPerson(entry.person()) : List.of();
        Optional<Kept> same =
                all.stream().filter(kept -> kept.command().equals(entry.command())).findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get().view());
        }
        List<Kept> counting =
                all.stream()
                        .filter(kept -> kept.counts() && kept.disease().equals(disease))
                        .toList();
        Optional<Refusal> refusal =
                checks.refusal(entry, subject.get(), counting, book)
                        .or(() -> lotRefusal)
                        .<Refusal>map(each -> each)
                        .or(() -> notDue(entry, subject.get(), product.get(), conditions, book));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID id = TimeOrderedId.next();
        return taken(entry, id, actor)
                .map(
                        any ->
                                write(
                                        id,
                                        entry,
                                        lotNumber,
                                        disease,
                                        subject.get(),
                                        counting,
                                        book,
                                        actor));
    }

    private Optional<Refusal> notDue(
            Entry entry,
            Subject subject,
            Product product,
            DueConditions conditions,
            RuleBook book) {
        if (entry.source() != DoseSource.LIVE) {
            return Optional.empty();
        }
        DueAnswer answer =
                due.answer(
                        subject,
                        product,
                        entry.givenOn(),
                        entry.place().province().map(UnitCode::value).orElse(""),
                        conditions,
                        book);
        return answer.verdict() == DueAnswer.Verdict.DUE
                ? Optional.empty()
                : Optional.of(new DosesRefusal.NotDue(answer));
    }

    private Outcome<Void> taken(Entry entry, UUID id, Actor actor) {
        return entry.vial() == null
                ? Outcome.done()
                : stock.use(entry.session(), new VialId(entry.vial()), id, actor);
    }

    private DoseView write(
            UUID id,
            Entry entry,
            String lotNumber,
            String disease,
            Subject subject,
            List<Kept> before,
            RuleBook book,
            Actor actor) {
        Given given =
                new Given(
                        id,
                        entry.product(),
                        entry.givenOn(),
                        entry.place().province().map(UnitCode::value).orElse(null),
                        subject.weakImmunity());
        Numbering numbering =
                Numbering.of(
                        Stream.concat(before.stream().map(Kept::given), Stream.of(given)).toList(),
                        subject.birth(),
                        book);
        Numbered as = numbering.of(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Set<DoseId> moved = doses.renumber(before, numbering, true);
        doses.insert(id, entry, disease, as, actor.id().value(), now);
        courses.keep(entry.person(), disease, numbering.course());
        audit.record(event(entry, id, as, actor));
        if (!moved.isEmpty()) {
            events.publishEvent(new DosesChanged(entry.person(), moved, actor));
        }
        return view(id, entry, lotNumber, as, actor, now);
    }

    private static AuditEvent event(Entry entry, UUID id, Numbered as, Actor actor) {
        AuditEvent event =
                AuditEvent.by(actor, "dose.recorded")
                        .about(entry.person().value())
                        .in(entry.place().commune())
                        .with("dose", id.toString())
                        .with("product", entry.product())
                        .with("number", as.number())
                        .with("day", entry.givenOn().toString())
                        .with("source", entry.source().name());
        return entry.session() == null ? event : event.inCase(entry.session());
    }

    private static DoseView view(
            UUID id, Entry entry, String lotNumber, Numbered as, Actor actor, Instant now) {
        return new DoseView(
                new DoseId(id),
                entry.person(),
                entry.product(),
                Optional.ofNullable(lotNumber),
                as.place().category(),
                as.place().ordinal(),
                as.number(),
                entry.givenAt(),
                entry.givenOn(),
                Optional.ofNullable(as.intervalDays()),
                as.tooShort(),
                Optional.ofNullable(entry.site()).map(InjectionSite::valueOf),
                Optional.ofNullable(entry.facility()),
                Optional.ofNullable(entry.session()),
                Optional.ofNullable(entry.placeText()),
                entry.injectorName(),
                entry.source(),
                Optional.of(actor.id()),
                now,
                false);
    }
}
