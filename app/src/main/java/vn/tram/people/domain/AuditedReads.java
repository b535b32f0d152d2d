package vn.tram.people.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.people.PersonId;
import vn.tram.people.PersonRead;
import vn.tram.people.PersonReads;
import vn.tram.staff.Actor;

@Service
class AuditedReads implements PersonReads {

    /** Where an entry's details keep the reason that a reader gave. */
    static final String REASON = "reason";

    private final AuditLog audit;
    private final PersonPages pages;
    private final PersonAccess access;

    AuditedReads(AuditLog audit, PersonPages pages, PersonAccess access) {
        this.audit = audit;
        this.pages = pages;
        this.access = access;
    }

    @Override
    public List<PersonRead> of(PersonId person, Actor reader, Optional<Long> before, int limit) {
        return pages
                .locate(person)
                .filter(found -> access.maySee(reader, found.commune()))
                .map(found -> audit.ofSubject(found.id().value(), before, limit))
                .orElse(List.of())
                .stream()
                .map(AuditedReads::read)
                .toList();
    }

    static PersonRead read(AuditEntry entry) {
        return new PersonRead(
                entry.id(),
                entry.at(),
                entry.actorName(),
                entry.action(),
                Optional.ofNullable(entry.detail().get(REASON)).map(String::valueOf));
    }
}
