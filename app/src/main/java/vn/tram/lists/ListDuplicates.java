package vn.tram.lists;

import java.util.List;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Records that may be one person. The station decides each pair; nothing is merged by itself. */
public interface ListDuplicates {

    /** Pairs of a list: undecided first, strongest first. */
    List<Pair> pairs(ListId list, int offset, int limit, Actor actor);

    /**
     * Decides a pair. SAME with another row leaves the later row out; SAME with a known person ties
     * the row to them, or leaves it out where they are already enrolled in this campaign. A pair is
     * decided once.
     */
    Outcome<Void> decide(UUID pair, Decision decision, Actor actor);

    enum Decision {
        SAME,
        DIFFERENT
    }

    enum Strength {
        /** Same identity number. */
        DETERMINISTIC,
        /** Same birth date, sex and name. */
        STRONG,
        /** Same phone and name, or same name, year and commune. */
        WEAK
    }

    /**
     * One of the two records.
     *
     * @param origin code of the list or, for a known person, how they are known
     * @param enrolled already enrolled in this campaign
     */
    record Side(
            UUID id,
            boolean person,
            int rowNumber,
            String name,
            String birthDate,
            String sex,
            String idNumber,
            String phone,
            String hamlet,
            String commune,
            String origin,
            boolean enrolled) {}

    /**
     * @param reasons codes of what agrees: id-number, name, birth-date, sex, phone, birth-year,
     *     commune
     */
    record Pair(
            UUID id,
            Strength strength,
            List<String> reasons,
            Side row,
            Side other,
            Decision decision,
            String decidedBy) {}
}
