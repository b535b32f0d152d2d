package vn.tram.safety.surveillance;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * Adverse events with the people they happened to, as files. Only whoever holds one of a form's
 * roles over the place gets them, a supervisor does not; who took which form with which filter and
 * how many rows is in the audit record before the first byte leaves. Rows are read and written in
 * pages, so that memory does not grow with them, and every text is a text, so that none is run as a
 * formula.
 */
public interface EventExports {

    /** Most cases on paper; a spreadsheet has no limit. */
    int MOST_ON_PAPER = 2_000;

    /** What is handed out. */
    enum Form {
        /** All events of a period (TT 34/2018/TT-BYT art. 14, 18; TT 13/2026/TT-BYT art. 15). */
        MONTHLY(Set.of(Role.STATION, Role.DISTRICT, Role.PROVINCE)),
        /** The serious ones with session, lot and conclusion (TT 34/2018/TT-BYT annex XI). */
        SERIOUS(Set.of(Role.STATION, Role.DISTRICT, Role.PROVINCE)),
        /** The core variables of WHO for adverse events (GACVS 2015), one row a case. */
        WHO_CORE(Set.of(Role.PROVINCE));

        private final Set<Role> roles;

        Form(Set<Role> roles) {
            this.roles = roles;
        }

        public Set<Role> roles() {
            return roles;
        }
    }

    /** Whether the actor may take the form of some place. */
    static boolean takes(Form form, Actor actor) {
        return form.roles().stream().anyMatch(actor::has);
    }

    /** The filter of a list of one month, by the day of the first report. */
    static CaseFilter month(YearMonth month, CaseFilter narrowed) {
        return narrowed.over(CaseFilter.Basis.RECORDED, month.atDay(1), month.atEndOfMonth());
    }

    /** Spreadsheet of any form; answers how many cases it has. The stream is not closed. */
    Outcome<Integer> xlsx(Form form, CaseFilter filter, OutputStream out, Actor actor)
            throws IOException;

    /** The core variables as comma separated text in UTF-8. The stream is not closed. */
    Outcome<Integer> csv(CaseFilter filter, OutputStream out, Actor actor) throws IOException;

    /** Monthly or serious list on A4. The stream is not closed. */
    Outcome<Integer> pdf(Form form, CaseFilter filter, OutputStream out, Actor actor)
            throws IOException;

    /** Why nothing was handed out. */
    enum Refused implements Refusal {
        NOT_YOURS("safety-see.refused.not-yours"),
        TOO_MANY_FOR_PAPER("safety-see.refused.too-many-for-paper"),
        NO_PAPER("safety-see.refused.no-paper");

        private final String code;

        Refused(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
