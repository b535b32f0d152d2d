package vn.tram.safety.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tram.safety.AdverseEvents;
import vn.tram.shell.CodeLookup;
import vn.tram.staff.Actor;

/** Cases are found by their code. */
@Component
class SafetyCodeLookup implements CodeLookup {

    private static final Pattern CODE = Pattern.compile("SC-\\d{4}-\\d{1,9}");

    private final AdverseEvents events;
    private final SafetyWords words;

    SafetyCodeLookup(AdverseEvents events, SafetyWords words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public Optional<Found> find(String typed, Actor actor) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches()
                ? events.byCode(code, actor)
                        .map(
                                event ->
                                        new Found(
                                                event.code(),
                                                words.title(event),
                                                SafetyRoutes.event(event.code())))
                : Optional.empty();
    }
}
