package vn.tram.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.PastDoses;
import vn.tram.doses.PastDoses.Told;
import vn.tram.people.PersonId;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlans;
import vn.tram.staff.Actor;

/** Doses of 2021 that people show the papers of: most two of them, some one, some none. */
@Component
@Profile("demo")
class EarlierDoses {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 9, 14), LocalDate.of(2021, 11, 16));
    private static final int NOTHING = 11;
    private static final int ONE_ONLY = 7;

    private final SessionPlans plans;
    private final PastDoses doses;

    EarlierDoses(SessionPlans plans, PastDoses doses) {
        this.plans = plans;
        this.doses = doses;
    }

    /** Whether something was entered, so that another proposal is due. */
    boolean enter(SessionId session, Actor station) {
        List<PlannedSubject> people =
                Stream.of(false, true)
                        .flatMap(
                                standby ->
                                        plans
                                                .subjects(
                                                        session,
                                                        standby,
                                                        OptionalInt.empty(),
                                                        SessionPlans.MOST,
                                                        station)
                                                .stream())
                        .toList();
        if (people.stream().anyMatch(person -> person.category() != DoseCategory.BASIC)) {
            return false;
        }
        for (int i = 0; i < people.size(); i++) {
            if (i % NOTHING != NOTHING - 1) {
                enter(people.get(i).person(), i % ONE_ONLY == ONE_ONLY - 1 ? 1 : 2, station);
            }
        }
        return true;
    }

    private void enter(PersonId person, int count, Actor station) {
        DAYS.stream().limit(count).forEach(day -> enter(person, day, station));
    }

    private void enter(PersonId person, LocalDate day, Actor station) {
        String name = "demo dose " + person.value() + day;
        UUID command = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        // refused where it was entered in a run before
        doses.enter(
                new Told(
                        command,
                        person,
                        "ASTRAZENECA",
                        day,
                        Optional.of("ABV5433"),
                        "Điểm tiêm thị trấn Thanh Nhật",
                        "Giấy xác nhận đã tiêm, bản gốc"),
                station);
    }
}
