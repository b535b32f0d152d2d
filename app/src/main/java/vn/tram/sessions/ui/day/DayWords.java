package vn.tram.sessions.ui.day;

import vn.tram.doses.DoseCategory;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SubjectView;

/** Words that several desks say. */
final class DayWords {

    private DayWords() {}

    /** "Mũi nhắc lại 1". */
    static String dose(DoseCategory category, int ordinal, DayServices services) {
        return services.text("dose." + category, ordinal);
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
