package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.people.PersonId;
import vn.tram.people.SignOfLife;

/** Who was given a dose was alive on that day. */
@Component
class LastDose implements SignOfLife {

    private final DoseStore doses;

    LastDose(DoseStore doses) {
        this.doses = doses;
    }

    @Override
    public Optional<LocalDate> latest(PersonId person) {
        return days(person).max(LocalDate::compareTo);
    }

    @Override
    public Optional<LocalDate> earliest(PersonId person) {
        return days(person).min(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(PersonId person) {
        return doses.ofPerson(person).stream()
                .filter(DoseStore.Kept::counts)
                .map(kept -> kept.given().on());
    }
}
