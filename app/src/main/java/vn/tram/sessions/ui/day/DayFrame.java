package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayPulse;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;

/** What a desk's content may ask of the page around it. */
interface DayFrame {

    DayServices services();

    SessionView session();

    Desk desk();

    DayPulse pulse();

    /** Draws the desk anew from what is stored. */
    void redraw();

    /** Draws what stands above the content anew; the content stays. */
    void redrawHead();

    /** Draws the buttons below the content anew; the content stays. */
    void redrawFoot();

    /** Says that something was stored just now. */
    void saved();

    /** Says why something was not done; what was entered stays. */
    void say(Refusal refusal);

    /** Takes the way of an act's answer: saved and drawn anew, or said why not. */
    default boolean settle(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            say(refused.refusal());
            return false;
        }
        saved();
        redraw();
        return true;
    }

    /** A command on a person as this desk saw them. */
    DayCommand command(SubjectView subject);

    /** What was typed for this person on this device is stored now. */
    void forget(SubjectView subject);

    Optional<Component> banner();
}
