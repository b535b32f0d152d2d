package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.sessions.SessionView;
import vn.tram.shell.Formats;
import vn.tram.shell.Language;

/**
 * Messages to the people of a session, by SMS and in Vietnamese; without a word about vaccine, dose
 * or health. Each fact is told once a person: a run that is repeated tells nobody twice.
 */
@Component
class SessionMessages {

    private final Notices notices;
    private final AdministrativeUnits units;
    private final Formats formats;

    SessionMessages(Notices notices, AdministrativeUnits units) {
        this.notices = notices;
        this.units = units;
        this.formats = new Formats();
    }

    void invite(SessionView session, Collection<Invitee> people) {
        send(
                NoticeTemplate.SESSION_INVITATION,
                "session-invitation/",
                session,
                people,
                invitee -> invitation(session, invitee));
    }

    /** To people who missed another session and got a place in this one. */
    void newDate(SessionView session, Collection<Invitee> people) {
        send(
                NoticeTemplate.SESSION_NEW_DATE,
                "session-new-date/",
                session,
                people,
                invitee -> invitation(session, invitee));
    }

    /**
     * @param moves how often the session moved, which names the fact
     * @param before begin that was told last
     */
    void moved(SessionView session, int moves, Instant before, Collection<Invitee> people) {
        send(
                NoticeTemplate.SESSION_MOVED,
                "session-moved-" + moves + "/",
                session,
                people,
                invitee -> {
                    Map<String, String> arguments = new HashMap<>(invitation(session, invitee));
                    arguments.put("oldDate", formats.date(before));
                    return arguments;
                });
    }

    void cancelled(SessionView session, Collection<Invitee> people) {
        send(
                NoticeTemplate.SESSION_CANCELLED,
                "session-cancelled/",
                session,
                people,
                invitee ->
                        Map.of(
                                "place",
                                session.placeName(),
                                "time",
                                formats.time(SlotTimes.of(session, invitee.number())),
                                "date",
                                formats.date(session.heldOn())));
    }

    private Map<String, String> invitation(SessionView session, Invitee invitee) {
        return Map.of(
                "place",
                session.placeName(),
                "address",
                commune(session),
                "time",
                formats.time(SlotTimes.of(session, invitee.number())),
                "date",
                formats.date(session.heldOn()),
                "number",
                Integer.toString(invitee.number()));
    }

    private String commune(SessionView session) {
        return units.at(session.place().commune(), session.heldOn())
                .map(AdministrativeUnit::name)
                .orElse(session.place().commune().value());
    }

    private void send(
            NoticeTemplate template,
            String fact,
            SessionView session,
            Collection<Invitee> people,
            Function<Invitee, Map<String, String>> arguments) {
        List<NewNotice> all =
                people.stream()
                        .filter(invitee -> invitee.phone().isPresent())
                        .map(
                                invitee ->
                                        NewNotice.sms(
                                                        fact
                                                                + session.id().value()
                                                                + "/"
                                                                + invitee.person(),
                                                        invitee.phone().get(),
                                                        template,
                                                        Language.VI,
                                                        arguments.apply(invitee))
                                                .inCase(session.id().value())
                                                .about(invitee.person()))
                        .toList();
        notices.sendAll(all);
    }
}
