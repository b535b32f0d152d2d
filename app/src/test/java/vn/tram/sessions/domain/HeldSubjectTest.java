package vn.tram.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.SubjectView;

/** What one desk holds while it works on a person, and what it leaves to the other desks. */
@TramIntegrationTest
@Import(DayWorld.class)
class HeldSubjectTest {

    private static final String SUBJECT =
            "SELECT id FROM session_subject WHERE id = :id FOR UPDATE NOWAIT";
    private static final String SESSION =
            "SELECT id FROM vaccination_session WHERE id = :id FOR UPDATE NOWAIT";
    private static final String PERSON = "SELECT id FROM person WHERE id = :id FOR UPDATE NOWAIT";

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    @Autowired private DayWorld world;
    @Autowired private DaySubjects subjects;
    @Autowired private SessionViews sessions;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    @Test
    void whoHoldsSomebodyHoldsNeitherTheSessionNorTheRecord() throws IOException {
        Held held = world.session(3);
        UUID subject = world.atInjection(held.id()).value();
        UUID session = held.id().value();
        transactions.executeWithoutResult(
                status -> {
                    SubjectView read = subjects.hold(subject, session).orElseThrow();
                    assertThat(lockedElsewhere(SUBJECT, subject)).isTrue();
                    assertThat(lockedElsewhere(SESSION, session)).isFalse();
                    assertThat(lockedElsewhere(PERSON, read.person().value())).isFalse();
                    assertThat(read).isEqualTo(subjects.byId(subject).orElseThrow());
                });
    }

    @Test
    void nobodyIsHeldInASessionThatIsNotTheirs() throws IOException {
        Held held = world.session(3);
        UUID subject = world.atInjection(held.id()).value();
        transactions.executeWithoutResult(
                status -> assertThat(subjects.hold(subject, UUID.randomUUID())).isEmpty());
    }

    @Test
    void manyDesksHoldASessionThatNobodyChangesMeanwhile() throws IOException {
        UUID session = world.session(3).id().value();
        transactions.executeWithoutResult(
                status -> {
                    sessions.shared(session).orElseThrow();
                    assertThat(
                                    lockedElsewhere(
                                            "SELECT id FROM vaccination_session WHERE id = :id LOCK IN SHARE MODE NOWAIT",
                                            session))
                            .isFalse();
                    assertThat(lockedElsewhere(SESSION, session)).isTrue();
                });
    }

    private boolean lockedElsewhere(String statement, UUID id) {
        return CompletableFuture.supplyAsync(
                        () ->
                                transactions.execute(
                                        status -> {
                                            try {
                                                jdbc.sql(statement)
                                                        .param("id", id)
                                                        .query(UUID.class)
                                                        .single();
                                                return false;
                                            } catch (UncategorizedSQLException locked) {
                                                assertThat(locked.getSQLException().getErrorCode())
                                                        .isEqualTo(LOCK_WAIT_TIMEOUT);
                                                return true;
                                            }
                                        }))
                .join();
    }
}
