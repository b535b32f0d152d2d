package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.CleanText;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonSearch;
import vn.tram.sessions.DayReception.Expected;
import vn.tram.sessions.DayReception.Findings;
import vn.tram.sessions.DayReception.Other;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;

/** Finds who stands before the reception: in this session, in another one, or nowhere yet. */
@Component
class DayFinding {

    private static final Pattern QUEUE_NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int MOST_OTHERS = 10;

    private final DaySubjects subjects;
    private final PersonSearch people;
    private final JdbcClient jdbc;

    DayFinding(DaySubjects subjects, PersonSearch people, JdbcClient jdbc) {
        this.subjects = subjects;
        this.people = people;
        this.jdbc = jdbc;
    }

    Findings find(SessionView session, String typed, Actor actor) {
        String text = CleanText.of(typed);
        UUID id = session.id().value();
        if (QUEUE_NUMBER.matcher(text).matches()) {
            Optional<SubjectView> numbered = subjects.numbered(id, Integer.parseInt(text));
            if (numbered.isPresent()) {
                return new Findings(List.of(numbered.get()), List.of());
            }
        }
        if (text.isEmpty()) {
            return new Findings(List.of(), List.of());
        }
        return among(people.search(text, actor).hits(), session);
    }

    private Findings among(List<PersonHit> hits, SessionView session) {
        List<UUID> ids = hits.stream().map(hit -> hit.id().value()).toList();
        Map<UUID, SubjectView> here =
                subjects.ofPeople(session.id().value(), ids).stream()
                        .collect(Collectors.toMap(each -> each.person().value(), each -> each));
        List<SubjectView> found = new ArrayList<>();
        List<PersonHit> others = new ArrayList<>();
        hits.forEach(
                hit -> {
                    SubjectView subject = here.get(hit.id().value());
                    if (subject != null) {
                        found.add(subject);
                    } else if (others.size() < MOST_OTHERS) {
                        others.add(hit);
                    }
                });
        Map<UUID, Expected> elsewhere = elsewhere(others, session);
        return new Findings(
                found,
                others.stream()
                        .map(
                                hit ->
                                        new Other(
                                                hit,
                                                Optional.ofNullable(
                                                        elsewhere.get(hit.id().value()))))
                        .toList());
    }

    /** Sessions of this day or later that name the person. */
    private Map<UUID, Expected> elsewhere(List<PersonHit> others, SessionView session) {
        Map<UUID, Expected> expected = new HashMap<>();
        if (others.isEmpty()) {
            return expected;
        }
        jdbc.sql(
                        "SELECT s.person_id, v.code, v.held_on, v.place_name FROM session_subject s"
                                + " JOIN vaccination_session v ON v.id = s.session_id"
                                + " WHERE s.person_id IN (:people) AND v.id <> :session AND v.held_on >= :day"
                                + " AND v.state NOT IN ('CANCELLED', 'CONFIRMED') AND s.step <> 'DONE'"
                                + " ORDER BY v.held_on DESC")
                .param("people", others.stream().map(hit -> hit.id().value()).toList())
                .param("session", session.id().value())
                .param("day", session.heldOn())
                .query(
                        row -> {
                            expected.put(
                                    row.getObject(1, UUID.class),
                                    new Expected(
                                            row.getString(2),
                                            row.getObject(3, LocalDate.class),
                                            row.getString(4)));
                        });
        return expected;
    }
}
