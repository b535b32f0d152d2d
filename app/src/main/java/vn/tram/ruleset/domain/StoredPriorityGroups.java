package vn.tram.ruleset.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroupSet;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.ruleset.PriorityLetter;

/** Priority groups of the tables, kept in memory. */
@Component
class StoredPriorityGroups implements PriorityGroups {

    private final JdbcClient jdbc;
    private final Remembered<List<PriorityGroup>> groups;
    private final Remembered<List<PriorityLetter>> letters;

    StoredPriorityGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.groups = new Remembered<>(this::readGroups);
        this.letters = new Remembered<>(this::readLetters);
    }

    @Override
    public Optional<PriorityGroup> byCode(int code, LocalDate date) {
        return groups.get().stream()
                .filter(group -> group.code() == code && group.validOn(date))
                .findFirst();
    }

    @Override
    public List<PriorityGroup> inForce(LocalDate date) {
        return groups.get().stream().filter(group -> group.validOn(date)).toList();
    }

    @Override
    public List<PriorityLetter> letters(LocalDate date) {
        return letters.get().stream().filter(letter -> letter.validOn(date)).toList();
    }

    @Override
    public Set<Integer> codesFor(String text, LocalDate date) {
        PriorityToken token = PriorityToken.of(text);
        OptionalInt code = token.code();
        if (code.isPresent()) {
            return byCode(code.getAsInt(), date)
                    .map(group -> Set.of(group.code()))
                    .orElse(Set.of());
        }
        return letters(date).stream()
                .filter(letter -> letter.token().equals(token.value()))
                .findFirst()
                .<Set<Integer>>map(letter -> new LinkedHashSet<>(letter.codes().codes()))
                .orElse(Set.of());
    }

    private List<PriorityGroup> readGroups() {
        return jdbc.sql(
                        "SELECT code, valid_from, valid_until, rank_order, name_vi, name_en, source"
                                + " FROM priority_group ORDER BY rank_order, code, valid_from")
                .query(
                        (row, n) ->
                                new PriorityGroup(
                                        row.getInt("code"),
                                        row.getInt("rank_order"),
                                        row.getString("name_vi"),
                                        row.getString("name_en"),
                                        Periods.from(row),
                                        Periods.to(row),
                                        row.getString("source")))
                .list();
    }

    private List<PriorityLetter> readLetters() {
        return jdbc.sql(
                        "SELECT token, valid_from, valid_until, name_vi, name_en, codes, source"
                                + " FROM priority_letter ORDER BY position, valid_from")
                .query(
                        (row, n) ->
                                new PriorityLetter(
                                        row.getString("token"),
                                        row.getString("name_vi"),
                                        row.getString("name_en"),
                                        new PriorityGroupSet(row.getInt("codes")),
                                        Periods.from(row),
                                        Periods.to(row),
                                        row.getString("source")))
                .list();
    }
}
