package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The case form in sections that several people fill at once (TT 34/2018 Annex IV). Two who write
 * into one section do not overwrite each other: the later one is refused and sees what stands
 * there.
 */
public interface EventSections {

    int WORDS_MAX = 8_000;

    /** Every section, in the order of the form; the empty ones with revision 0. */
    List<SectionView> of(AdverseEventId id, Actor actor);

    /**
     * Writes a section, by STATION or PROVINCE over the case while it is not concluded.
     *
     * @param revision as it was read
     */
    Outcome<SectionView> write(
            AdverseEventId id,
            Section section,
            int revision,
            String words,
            boolean complete,
            Actor actor);

    enum Section {
        /** Who it is, state before the dose, history. */
        PERSON,
        /** Vaccine, diluent, opening, storage. */
        VACCINE,
        /** Symptoms in their time. */
        SYMPTOMS,
        /** First care, transfer, diagnosis, treatment, outcome. */
        CARE,
        /** People of the same session and lot. */
        CIRCLE,
        /** Vials and specimens with their chain of custody. */
        SAMPLES,
        /** Storage and practice at the site. */
        PRACTICE
    }

    /**
     * @param by who wrote last; empty for a section that nobody wrote
     */
    record SectionView(
            Section section,
            String words,
            boolean complete,
            int revision,
            Optional<String> by,
            Optional<Instant> at) {}
}
