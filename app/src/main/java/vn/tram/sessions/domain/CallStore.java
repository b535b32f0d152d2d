package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.forms.sessions.CallList;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.sessions.SessionView;

/** People planned for a session who have no phone of their own. */
@Repository
class CallStore {

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hamlet by hamlet, in each by number. Identity numbers are masked; the guardian's phone is
     * whole: it is there to be called.
     */
    List<CallList.Person> of(SessionView session) {
        return jdbc.sql(
                        "SELECT s.number, p.name, p.birth_date, p.birth_precision, p.id_number, p.id_kind, p.hamlet,"
                                + " p.guardian_name, p.guardian_phone FROM session_subject s"
                                + " JOIN person p ON p.id = s.person_id WHERE s.session_id = :session"
                                + " AND s.number IS NOT NULL AND s.origin = 'PLANNED' AND p.phone IS NULL"
                                + " ORDER BY p.hamlet, s.number")
                .param("session", session.id().value())
                .query(
                        (row, n) ->
                                new CallList.Person(
                                        row.getInt("number"),
                                        row.getString("name"),
                                        birth(
                                                row.getObject("birth_date", LocalDate.class),
                                                row.getString("birth_precision")),
                                        masked(
                                                row.getString("id_number"),
                                                row.getString("id_kind")),
                                        text(row.getString("hamlet")),
                                        PaperWords.clock(
                                                SlotTimes.of(session, row.getInt("number"))),
                                        text(row.getString("guardian_name")),
                                        Optional.ofNullable(row.getString("guardian_phone"))
                                                .map(phone -> new PhoneNumber(phone).display())
                                                .orElse("")))
                .list();
    }

    private static String masked(String number, String kind) {
        return number == null ? "" : new NationalId(number, NationalId.Kind.valueOf(kind)).masked();
    }

    private static String birth(LocalDate day, String precision) {
        BirthDate birth =
                switch (precision) {
                    case "Y" -> BirthDate.ofYear(day.getYear());
                    case "M" -> BirthDate.ofMonth(day.getYear(), day.getMonthValue());
                    default -> BirthDate.ofDay(day);
                };
        return birth.display();
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
