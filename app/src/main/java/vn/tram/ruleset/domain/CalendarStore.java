package vn.tram.ruleset.domain;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.Confidence;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.MakeUpDay;

/** The tables of holidays and of days worked in exchange. */
@Component
class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkingTime read() {
        return new WorkingTime(
                jdbc.sql("SELECT day, name_vi, name_en, confidence, source FROM holiday")
                        .query(
                                (row, n) ->
                                        new Holiday(
                                                row.getObject("day", LocalDate.class),
                                                row.getString("name_vi"),
                                                row.getString("name_en"),
                                                Confidence.valueOf(row.getString("confidence")),
                                                row.getString("source")))
                        .list(),
                jdbc.sql("SELECT day, day_off, confidence, source FROM make_up_day")
                        .query(
                                (row, n) ->
                                        new MakeUpDay(
                                                row.getObject("day", LocalDate.class),
                                                row.getObject("day_off", LocalDate.class),
                                                Confidence.valueOf(row.getString("confidence")),
                                                row.getString("source")))
                        .list());
    }

    void insert(Holiday holiday) {
        jdbc.sql(
                        "INSERT INTO holiday (day, name_vi, name_en, confidence, source)"
                                + " VALUES (:day, :vi, :en, :confidence, :source)")
                .param("day", holiday.day())
                .param("vi", holiday.nameVi())
                .param("en", holiday.nameEn())
                .param("confidence", holiday.confidence().name())
                .param("source", holiday.source())
                .update();
    }

    void insert(MakeUpDay day) {
        jdbc.sql(
                        "INSERT INTO make_up_day (day, day_off, confidence, source)"
                                + " VALUES (:day, :off, :confidence, :source)")
                .param("day", day.day())
                .param("off", day.dayOff())
                .param("confidence", day.confidence().name())
                .param("source", day.source())
                .update();
    }
}
