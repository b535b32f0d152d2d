package vn.tram.doses.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.domain.DoseStore.Kept;

/**
 * What speaks against a dose whatever its source: facts that cannot be. Whether the person was due
 * is another question.
 */
@Component
class EntryChecks {

    /** How far a desk's clock may be ahead. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int MOST_DOSES = 30;

    private final Clock clock;

    EntryChecks(Clock clock) {
        this.clock = clock;
    }

    Optional<DosesRefusal> refusal(Entry entry, Subject subject, List<Kept> before, RuleBook book) {
        return person(entry, subject)
                .or(() -> time(entry, subject, book))
                .or(() -> history(entry, before, book));
    }

    private static Optional<DosesRefusal> person(Entry entry, Subject subject) {
        if (subject.merged()) {
            return Optional.of(Plain.PERSON_MERGED);
        }
        boolean dead =
                entry.source() == DoseSource.LIVE
                        ? subject.deadOn(entry.givenOn())
                        // the dose may have been given earlier on that day
                        : subject.deadOn(entry.givenOn().minusDays(1));
        return dead ? Optional.of(new DosesRefusal.PersonDead(subject.diedOn())) : Optional.empty();
    }

    private Optional<DosesRefusal> time(Entry entry, Subject subject, RuleBook book) {
        boolean paper = entry.evidence() != null;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Entry.ZONE);
        if (paper
                ? entry.givenOn().isAfter(today)
                : entry.givenAt().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            return Optional.of(Plain.IN_FUTURE);
        }
        if (entry.givenOn().isBefore(subject.birth().storedDate())) {
            return Optional.of(Plain.BEFORE_BIRTH);
        }
        return book.licensedOn(entry.product())
                .filter(day -> entry.givenOn().isBefore(day))
                .map(DosesRefusal.BeforeLicence::new);
    }

    private static Optional<DosesRefusal> history(Entry entry, List<Kept> before, RuleBook book) {
        if (before.size() >= MOST_DOSES) {
            return Optional.of(Plain.TOO_MANY);
        }
        for (Kept kept : before) {
            if (kept.given().on().equals(entry.givenOn())) {
                return Optional.of(
                        new DosesRefusal.SameDay(
                                entry.givenOn(),
                                book.products().get(kept.given().product()).name()));
            }
            if (entry.evidence() != null && nearlySame(entry, kept)) {
                return Optional.of(new DosesRefusal.MaybeSameDose(kept.given().on()));
            }
        }
        return Optional.empty();
    }

    private static boolean nearlySame(Entry entry, Kept kept) {
        LocalDate on = kept.given().on();
        return kept.given().product().equals(entry.product())
                && !on.isBefore(entry.givenOn().minusDays(1))
                && !on.isAfter(entry.givenOn().plusDays(1));
    }

    static Optional<DosesRefusal> lot(LotFacts.Facts lot, LocalDate givenOn) {
        if (lot.expiresOn().isBefore(givenOn)) {
            return Optional.of(new DosesRefusal.LotExpired(lot.expiresOn()));
        }
        if (lot.held()) {
            return Optional.of(Plain.LOT_HELD);
        }
        return lot.vialFits() ? Optional.empty() : Optional.of(Plain.VIAL_OF_OTHER_LOT);
    }
}
