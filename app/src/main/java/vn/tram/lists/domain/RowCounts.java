package vn.tram.lists.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows.FaultCount;

/** Counts the rows of lists: in all, by what became of them, by group, by fault. */
@Repository
class RowCounts {

    private final JdbcClient jdbc;

    RowCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int size(UUID list) {
        return jdbc.sql("SELECT COUNT(*) FROM list_row WHERE list_id = :list")
                .param("list", list)
                .query(Integer.class)
                .single();
    }

    /** Where the people of a list live, the hamlet of most of them first. */
    List<String> hamlets(UUID list, int most) {
        return jdbc.sql(
                        "SELECT hamlet FROM list_row WHERE list_id = :list AND hamlet IS NOT NULL"
                                + " GROUP BY hamlet ORDER BY COUNT(*) DESC, hamlet LIMIT :most")
                .param("list", list)
                .param("most", most)
                .query(String.class)
                .list();
    }

    ListCounts of(UUID list) {
        return jdbc.sql(
                        "SELECT COUNT(*) AS total, COALESCE(SUM(verdict = 'G' AND NOT left_out), 0) AS good,"
                                + " COALESCE(SUM(verdict = 'W' AND NOT left_out), 0) AS warned,"
                                + " COALESCE(SUM(verdict = 'F' AND NOT left_out), 0) AS faulty,"
                                + " COALESCE(SUM(left_out), 0) AS left_out,"
                                + " COALESCE(SUM(identity_state IN ('MISMATCH', 'UNSETTLED') AND NOT left_out), 0) AS identity_open,"
                                + " COUNT(DISTINCT hamlet) AS hamlets, (SELECT COUNT(*) FROM list_duplicate d"
                                + " JOIN list_row dr ON dr.id = d.row_id WHERE d.list_id = :list AND"
                                + RowStore.OPEN_PAIR
                                + " AND dr.left_out = FALSE) AS pairs FROM list_row WHERE list_id = :list")
                .param("list", list)
                .query(
                        (row, n) ->
                                new ListCounts(
                                        row.getInt("total"),
                                        row.getInt("good"),
                                        row.getInt("warned"),
                                        row.getInt("faulty"),
                                        row.getInt("left_out"),
                                        row.getInt("pairs"),
                                        row.getInt("identity_open"),
                                        row.getInt("hamlets")))
                .single();
    }

    Map<ListId, Integer> sizes(Collection<UUID> lists) {
        if (lists.isEmpty()) {
            return Map.of();
        }
        Map<ListId, Integer> sizes = new HashMap<>();
        jdbc.sql(
                        "SELECT list_id, COUNT(*) AS people FROM list_row WHERE list_id IN (:lists) GROUP BY list_id")
                .param("lists", lists)
                .query(
                        (row, n) ->
                                sizes.put(
                                        new ListId(row.getObject("list_id", UUID.class)),
                                        row.getInt("people")))
                .list();
        return sizes;
    }

    Map<Integer, Integer> byGroup(UUID list) {
        Map<Integer, Integer> counts = new HashMap<>();
        jdbc.sql(
                        "SELECT best_group, COUNT(*) AS people FROM list_row WHERE list_id = :list AND left_out = FALSE"
                                + " AND verdict IN ('G', 'W') AND best_group IS NOT NULL GROUP BY best_group")
                .param("list", list)
                .query((row, n) -> counts.put(row.getInt("best_group"), row.getInt("people")))
                .list();
        return counts;
    }

    List<FaultCount> faultCounts(UUID list) {
        return jdbc.sql(
                        "SELECT f.code, f.field, f.hard, COUNT(*) AS people FROM list_row_fault f JOIN list_row r ON r.id = f.row_id"
                                + " WHERE f.list_id = :list AND r.left_out = FALSE GROUP BY f.code, f.field, f.hard"
                                + " ORDER BY f.hard DESC, people DESC")
                .param("list", list)
                .query(
                        (row, n) ->
                                new FaultCount(
                                        row.getString("code"),
                                        row.getString("field"),
                                        row.getBoolean("hard"),
                                        row.getInt("people")))
                .list();
    }
}
