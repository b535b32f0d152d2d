package vn.tram.sessions.ui.day;

import java.util.Optional;
import vn.tram.doses.DoseCategory;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectDose;
import vn.tram.sessions.SubjectView;

/** Words that several desks say. */
final class DayWords {

    private DayWords() {}

    /** "Mũi nhắc lại 1". */
    static String dose(DoseCategory category, int ordinal, DayServices services) {
        return services.text("dose." + category, ordinal);
    }

    /** As it counts now, or what was planned for somebody who is not to be seen any more. */
    static SubjectDose doseNow(SubjectView person, SessionView session, DayServices services) {
        return services.desks()
                .dose(person.id(), services.actor())
                .orElseGet(
                        () ->
                                new SubjectDose(
                                        person.category(),
                                        person.ordinal(),
                                        session.product(),
                                        Optional.of(person.dueOn())));
    }

    /** "Bàn 4: Tiêm"; the place of observation has no number. */
    static String desk(Desk desk, DayServices services) {
        return services.text("desk." + desk.kind().code(), desk.label());
    }

    static String called(SubjectView person) {
        return person.number().isPresent()
                ? person.number().getAsInt() + ". " + person.name()
                : person.name();
    }
}
