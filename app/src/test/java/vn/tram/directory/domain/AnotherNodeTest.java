package vn.tram.directory.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.directory.DirectorySlice;
import vn.tram.directory.UnitImport;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/** A node that did not import: it hears of an import by looking at the table only. */
@DirectorySlice
class AnotherNodeTest {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final UnitCode CAO_BANG = UnitCode.of("04");
    private static final Actor ADMIN =
            new Actor(
                    new StaffId(UUID.randomUUID()),
                    "Quản trị",
                    "",
                    List.of(Right.nationwide(Role.ADMIN)));

    @Autowired UnitImport unitImport;
    @Autowired UnitStore store;
    @Autowired JdbcClient jdbc;

    private final AtomicLong nanos = new AtomicLong(-1);
    private CachedAdministrativeUnits otherNode;

    @BeforeEach
    void aNodeThatHasReadAnEmptyTable() {
        jdbc.sql("DELETE FROM administrative_unit").update();
        jdbc.sql("DELETE FROM administrative_division").update();
        otherNode = new CachedAdministrativeUnits(store, nanos::get);
        assertThat(otherNode.at(CAO_BANG, FROM)).isEmpty();
        String csv = "level,code,parent_code,name,kind\nPROVINCE,04,,Tỉnh Cao Bằng,Tỉnh\n";
        assertThat(
                        unitImport
                                .load(new ByteArrayInputStream(csv.getBytes(UTF_8)), FROM, ADMIN)
                                .isDone())
                .isTrue();
    }

    @Test
    void answersFromMemoryForFiveSeconds() {
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());

        assertThat(otherNode.at(CAO_BANG, FROM)).isEmpty();
    }

    @Test
    void seesTheImportAfterwards() {
        nanos.addAndGet(Duration.ofSeconds(5).toNanos() + 1);

        assertThat(otherNode.at(CAO_BANG, FROM)).isPresent();
    }

    @Test
    void keepsItsUnitsWhileNobodyImports() {
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        Division read = otherNode.division();
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());

        assertThat(otherNode.division()).isSameAs(read);
    }
}
