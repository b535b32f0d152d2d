package vn.tram.people.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Divisions;
import vn.tram.kernel.NationalId;
import vn.tram.people.PersonHit;
import vn.tram.staff.Actor;

/** Shows found people to a reader, with what this reader may know of them. */
@Component
class HitViews {

    private final PersonAccess access;
    private final Divisions divisions;

    HitViews(PersonAccess access, Divisions divisions) {
        this.access = access;
        this.divisions = divisions;
    }

    /** In full where the reader may see the person, reduced where not. */
    PersonHit of(StoredPerson person, List<String> why, Actor reader) {
        return access.maySee(reader, person.commune())
                ? full(person, why, access.compares(reader, person.commune()))
                : reduced(person, why);
    }

    private PersonHit full(StoredPerson person, List<String> why, boolean unmasked) {
        return new PersonHit(
                person.id(),
                person.name(),
                person.birth().display(),
                person.sex().name(),
                person.idNumber().map(id -> unmasked ? id.value() : id.masked()).orElse(""),
                person.phone().map(phone -> unmasked ? phone.display() : phone.masked()).orElse(""),
                person.hamlet(),
                person.commune(),
                divisions.commune(person.commune()).map(AdministrativeUnit::name).orElse(""),
                person.identityState(),
                person.dead(),
                why,
                true);
    }

    private PersonHit reduced(StoredPerson person, List<String> why) {
        var province = divisions.province(person.commune());
        return new PersonHit(
                person.id(),
                person.name(),
                String.valueOf(person.birth().year()),
                "",
                person.idNumber().map(NationalId::masked).orElse(""),
                "",
                "",
                province.map(AdministrativeUnit::code).orElse(person.commune()),
                province.map(AdministrativeUnit::name).orElse(""),
                "",
                false,
                why,
                false);
    }
}
