package vn.tram.people.domain;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.Sex;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonChange;
import vn.tram.people.PersonCorrected;
import vn.tram.people.PersonCorrections;
import vn.tram.people.PersonId;
import vn.tram.people.SignOfLife;
import vn.tram.staff.Actor;

/** New versions of people. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PersonCorrecting implements PersonCorrections {

    private final PersonVersions versions;
    private final List<SignOfLife> signs;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PersonCorrecting(
            PersonVersions versions,
            List<SignOfLife> signs,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.signs = signs;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Identified> identified(PersonId person) {
        return versions.now(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> obstacle(PersonId person, PersonChange change) {
        return against(versions.now(person), person, change);
    }

    private Optional<Refusal> against(
            Optional<Identified> found, PersonId person, PersonChange change) {
        if (found.filter(one -> one.id().equals(person)).isEmpty()) {
            return Optional.of(PeopleRefusal.NOT_FOUND);
        }
        Identified now = found.get();
        if (change.empty() || saysTheSame(now, change)) {
            return Optional.of(PeopleRefusal.NOTHING_CHANGES);
        }
        BirthDate birth = change.birth().orElse(now.birth());
        Sex sex = change.sex().orElse(now.sex());
        Optional<NationalId> number = change.idNumber().or(now::idNumber);
        boolean contradicts =
                number.filter(id -> id.kind() == NationalId.Kind.CCCD)
                        .filter(id -> !id.agreesWith(birth) || !id.agreesWith(sex))
                        .isPresent();
        if (contradicts) {
            return Optional.of(PeopleRefusal.NUMBER_CONTRADICTS);
        }
        if (change.idNumber().filter(id -> versions.takenByOthers(id, person)).isPresent()) {
            return Optional.of(PeopleRefusal.NUMBER_TAKEN);
        }
        boolean bornTooLate =
                signs.stream()
                        .flatMap(sign -> sign.earliest(person).stream())
                        .anyMatch(day -> day.isBefore(birth.storedDate()));
        return bornTooLate ? Optional.of(PeopleRefusal.BORN_TOO_LATE) : Optional.empty();
    }

    private static boolean saysTheSame(Identified now, PersonChange change) {
        return change.name().map(name -> name.value().equals(now.name())).orElse(true)
                && change.birth().map(now.birth()::equals).orElse(true)
                && change.sex().map(now.sex()::equals).orElse(true)
                && change.idNumber().map(id -> now.idNumber().equals(Optional.of(id))).orElse(true);
    }

    @Override
    public Outcome<Void> correct(PersonId person, PersonChange change, String basis, Actor by) {
        Optional<Identified> held = versions.lock(person);
        Optional<Refusal> refusal = against(held, person, change);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String seen = StringUtils.left(CleanText.of(basis), LONGEST_BASIS);
        versions.keep(person, seen, by);
        versions.write(held.get(), change);
        audit.record(
                AuditEvent.by(by, "person.corrected")
                        .about(person.value())
                        .in(held.get().commune())
                        .with("fields", fields(change))
                        .with("reason", seen));
        events.publishEvent(new PersonCorrected(person, by));
        return Outcome.done();
    }

    /** Which fields, and never what they say. */
    private static String fields(PersonChange change) {
        return String.join(
                ", ",
                List.of(
                                change.name().map(any -> "name").orElse(""),
                                change.birth().map(any -> "birth-date").orElse(""),
                                change.sex().map(any -> "sex").orElse(""),
                                change.idNumber().map(any -> "id-number").orElse(""))
                        .stream()
                        .filter(field -> !field.isEmpty())
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> versions(PersonId person) {
        return versions.before(person);
    }
}
