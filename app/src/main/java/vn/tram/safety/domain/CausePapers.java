package vn.tram.safety.domain;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.safety.CauseLetter;
import vn.tram.forms.safety.CauseLetter.Kind;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.LegalDuty;
import vn.tram.safety.ConclusionView;
import vn.tram.staff.Actor;

/** What is told of the cause: to the public, the family and the ministry. */
@Component
class CausePapers {

    private static final Signer DIRECTOR = new Signer(List.of("GIÁM ĐỐC"), "");

    private final PaperFacts facts;
    private final LegalCitations citations;
    private final Clock clock;

    CausePapers(PaperFacts facts, LegalCitations citations, Clock clock) {
        this.facts = facts;
        this.citations = citations;
        this.clock = clock;
    }

    CauseLetter letter(AdverseEvent event, ConclusionView holds, Kind kind, Actor actor) {
        boolean open = kind == Kind.ANNOUNCEMENT;
        PaperFacts.Person person =
                open ? new PaperFacts.Person("", "", "") : facts.person(event, actor);
        return new CauseLetter(
                kind,
                facts.head(event, clock.instant()),
                event.code(),
                kind == Kind.FAMILY ? person.name() : person.inWords(),
                addressee(kind, person),
                facts.event(event),
                facts.words("cause." + holds.who().cause().name()),
                holds.compensable(),
                open ? "" : holds.responsibility(),
                facts.facts(event),
                PaperFacts.moment(holds.signedAt()),
                citations.of(LegalDuty.CAUSE_ANNOUNCEMENT, event.eventOn(), PaperFacts.VIETNAMESE),
                DIRECTOR);
    }

    private static String addressee(Kind kind, PaperFacts.Person person) {
        return switch (kind) {
            case ANNOUNCEMENT -> "";
            case FAMILY ->
                    "Gia đình "
                            + person.name()
                            + (person.home().isEmpty() ? "" : ", " + person.home());
            case MINISTRY -> "Bộ Y tế";
        };
    }
}
