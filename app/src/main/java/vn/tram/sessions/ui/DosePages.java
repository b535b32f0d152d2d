package vn.tram.sessions.ui;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.doses.SessionPages;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;

/** Leads from a dose to the session in which it was given. */
@Component
class DosePages implements SessionPages {

    private final SessionDay day;

    DosePages(SessionDay day) {
        this.day = day;
    }

    @Override
    public Optional<Page> of(UUID session, Actor reader) {
        return day.byId(new SessionId(session), reader)
                .map(view -> new Page(view.code(), SessionRoutes.session(view.code())));
    }
}
