package vn.tram.complaints.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.ComplaintWorld;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.kernel.UnitCode;

/** What a list costs must not grow with what lies behind it. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class ShelvesTest {

    private static final List<Optional<UnitCode>> PLACES =
            List.of(
                    Optional.empty(),
                    Optional.of(UnitCode.of("04")),
                    Optional.of(UnitCode.of("048")),
                    Optional.of(UnitCode.of("01558")));

    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Shelf.class)
    void noListIsSortedAfterItWasRead(Shelf shelf) {
        for (Optional<UnitCode> place : PLACES) {
            for (Timestamp after : new Timestamp[] {null, Timestamp.from(Instant.now())}) {
                List<Map<String, Object>> plan = plan(shelf, place, after);

                assertThat(plan)
                        .as("%s of %s", shelf, place)
                        .allSatisfy(
                                row ->
                                        assertThat(String.valueOf(row.get("Extra")))
                                                .doesNotContain("filesort")
                                                .doesNotContain("temporary"));
            }
        }
    }

    private List<Map<String, Object>> plan(Shelf shelf, Optional<UnitCode> place, Timestamp after) {
        return jdbc.sql("EXPLAIN " + Shelves.stretch(new Scope(place, Optional.empty()), shelf))
                .param("unit", place.map(UnitCode::value).orElse(null))
                .param("kind", null)
                .param("now", Timestamp.from(Instant.now()))
                .param("after", after)
                .param("id", UUID.randomUUID())
                .param("most", 51)
                .query()
                .listOfRows();
    }
}
