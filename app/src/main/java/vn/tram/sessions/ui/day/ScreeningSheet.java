package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.tram.forms.screening.Wording;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.Language;

/**
 * One person's screening while it is filled in: what is stored of it, and how a change gets there.
 */
class ScreeningSheet {

    private final SubjectView person;
    private final Keeper keeper;
    private ScreeningView view;

    /** Stores answers and says what follows from them; empty when they were not stored. */
    interface Keeper {
        Optional<ScreeningView> keep(ScreeningDraft draft);
    }

    ScreeningSheet(SubjectView person, ScreeningView view, Keeper keeper) {
        this.person = person;
        this.view = view;
        this.keeper = keeper;
    }

    /** As it is stored now. */
    ScreeningView view() {
        return view;
    }

    void store(ScreeningDraft draft) {
        keeper.keep(draft).ifPresent(kept -> view = kept);
    }

    /** What is typed in the field stays on the device until it is stored. */
    void keepOnDevice(TextField field, String name) {
        field.getElement().setAttribute("data-keep", person.id().value() + "." + name);
    }

    static String in(Wording wording) {
        return Language.current() == Language.VI ? wording.vi() : wording.en();
    }
}
