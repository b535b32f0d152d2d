package vn.tram.people.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;

/**
 * Reads stretches of the indexes over names. Every answer comes from an index alone and stops at
 * {@link #MOST}, whatever the number of people. The index is named, because the optimiser would
 * read the whole table where it thinks that most rows fit.
 */
@Component
class CandidateRows {

    /** Most candidates that one stretch gives; people behind them are not found. */
    static final int MOST = 2_000;

    private static final String COLUMNS = "SELECT id, name_key, birth_year FROM person ";
    private static final String COLUMNS_BACK = "SELECT id, name_key_back, birth_year FROM person ";
    private static final String NAMED = " name_key BETWEEN :from AND :to LIMIT :most";
    private static final String NAMED_BACK = " name_key_back BETWEEN :from AND :to LIMIT :most";
    private static final String COMMUNES = " WHERE commune_code IN (:communes) AND";
    private static final String YEAR = " birth_year = :year AND";

    private static final Map<Stretch.Index, String> SQL =
            Map.of(
                    Stretch.Index.COMMUNE_NAME,
                    COLUMNS + "FORCE INDEX (person_commune_name)" + COMMUNES + NAMED,
                    Stretch.Index.COMMUNE_BACK,
                    COLUMNS_BACK + "FORCE INDEX (person_commune_back)" + COMMUNES + NAMED_BACK,
                    Stretch.Index.COMMUNE_YEAR_NAME,
                    COLUMNS + "FORCE INDEX (person_commune_year)" + COMMUNES + YEAR + NAMED,
                    Stretch.Index.COMMUNE_YEAR_BACK,
                    COLUMNS_BACK
                            + "FORCE INDEX (person_commune_year_back)"
                            + COMMUNES
                            + YEAR
                            + NAMED_BACK,
                    Stretch.Index.NAME,
                    COLUMNS + "FORCE INDEX (person_name) WHERE" + NAMED,
                    Stretch.Index.BACK,
                    COLUMNS_BACK + "FORCE INDEX (person_name_back) WHERE" + NAMED_BACK,
                    Stretch.Index.YEAR_NAME,
                    COLUMNS + "FORCE INDEX (person_year_name) WHERE" + YEAR + NAMED);

    private final JdbcClient jdbc;

    CandidateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@link #MOST} candidates; as many as that mean that there may be more. */
    List<Candidate> in(Stretch stretch) {
        return jdbc.sql(SQL.get(stretch.index()))
                .param("communes", stretch.communes().stream().map(UnitCode::value).toList())
                .param("year", stretch.year().orElse(null))
                .param("from", stretch.range().from())
                .param("to", stretch.range().to())
                .param("most", MOST)
                .query(
                        (row, n) ->
                                new Candidate(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getInt(3)))
                .list();
    }
}
