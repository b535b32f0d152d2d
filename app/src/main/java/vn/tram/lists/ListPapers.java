package vn.tram.lists;

import java.io.IOException;
import java.io.OutputStream;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Papers that go with the work on a list, as PDF on A4; the decision itself is in {@link
 * ListDecisions}. Official papers are Vietnamese only.
 */
public interface ListPapers {

    /**
     * A blank sheet on which a team collects people from door to door, headed with the list's
     * campaign and commune. Refused where the list is not to be seen.
     */
    Outcome<Void> surveyForm(ListId list, OutputStream out, Actor actor) throws IOException;

    /**
     * The note that goes with a list the station returned: why, which faults in how many rows, and
     * by when. Refused when the list is not with its maker for repair. Names nobody on the list.
     */
    Outcome<Void> returnNotice(ListId list, OutputStream out, Actor actor) throws IOException;
}
