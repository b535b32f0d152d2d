package vn.tram.lists.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.people.IdentitySettled;
import vn.tram.people.PersonId;

/**
 * Carries what the identity officer found about rows over to people who were known before: the same
 * number, name, birth date and sex have been compared then. Where any of them differs, the officer
 * compared somebody else than who is recorded.
 */
@Component
class KnownIdentities {

    /** People told of at once. */
    private static final int STRETCH = 500;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KnownIdentities(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void carryOver(UUID list, int after, int until) {
        List<UUID> verified =
                jdbc.sql(
                                "SELECT p.id FROM list_row r JOIN person p ON p.id = r.person_id"
                                        + " WHERE r.list_id = :list AND r.row_no > :after"
                                        + " AND r.row_no <= :until AND r.left_out = FALSE"
                                        + " AND r.verdict IN ('G', 'W')"
                                        + " AND r.identity_state = 'VERIFIED' AND r.id_kind = 'CCCD'"
                                        + " AND p.identity_state <> 'VERIFIED'"
                                        + " AND p.id_number = r.id_number"
                                        + " AND BINARY p.name = BINARY r.name AND p.sex = r.sex"
                                        + " AND p.birth_date = r.birth_date"
                                        + " AND p.birth_precision = r.birth_precision"
                                        + " ORDER BY p.id FOR UPDATE")
                        .param("list", list)
                        .param("after", after)
                        .param("until", until)
                        .query(UUID.class)
                        .list();
        for (int from = 0; from < verified.size(); from += STRETCH) {
            settle(verified.subList(from, Math.min(verified.size(), from + STRETCH)));
        }
    }

    private void settle(List<UUID> people) {
        jdbc.sql(
                        "UPDATE person SET identity_state = 'VERIFIED', version = version + 1"
                                + " WHERE id IN (:people)")
                .param("people", people)
                .update();
        events.publishEvent(
                new IdentitySettled(
                        people.stream().map(PersonId::new).collect(Collectors.toSet()),
                        Optional.empty()));
    }
}
