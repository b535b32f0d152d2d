package vn.tram.people.domain;

import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;

/** What a search shows and weighs of a person. */
record StoredPerson(
        PersonId id,
        String name,
        String nameKey,
        Sex sex,
        BirthDate birth,
        Optional<NationalId> idNumber,
        Optional<PhoneNumber> phone,
        String hamlet,
        UnitCode commune,
        String identityState,
        boolean dead) {}
