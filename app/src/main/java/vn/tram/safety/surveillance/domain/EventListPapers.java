package vn.tram.safety.surveillance.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.safety.EventList;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.EventExports.Form;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;

/** Lists of events as official papers. */
@Component
class EventListPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final ExportWords words;
    private final Clock clock;
    private final DocumentRenderer renderer;

    EventListPapers(
            AdministrativeUnits units, Facilities facilities, ExportWords words, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.words = words;
        this.clock = clock;
        this.renderer = new DocumentRenderer(clock);
    }

    Builder begin(Form form, CaseFilter filter, Actor actor) {
        return new Builder(form, filter, actor);
    }

    /** Takes lines and becomes a paper. */
    final class Builder {

        private final Form form;
        private final CaseFilter filter;
        private final Actor actor;
        private final List<EventList.Line> lines = new ArrayList<>();

        private Builder(Form form, CaseFilter filter, Actor actor) {
            this.form = form;
            this.filter = filter;
            this.actor = actor;
        }

        void add(EventList.Line line) {
            lines.add(line);
        }

        void pdf(OutputStream out) throws IOException {
            renderer.pdf(EventList.TEMPLATE, paper(), out);
        }

        private EventList paper() {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), WorkingCalendar.ZONE);
            LocalDate today = now.toLocalDate();
            String place = place(filter, form, actor, today);
            return new EventList(
                    new Letterhead(
                            "",
                            place.toUpperCase(VIETNAMESE),
                            place,
                            new VietnameseDate(today).inWords()),
                    form == Form.SERIOUS ? EventList.Kind.SERIOUS : EventList.Kind.ALL,
                    place,
                    filter.from().orElse(today),
                    filter.until().orElse(today),
                    narrowed(filter, form),
                    lines,
                    now,
                    new Signer(List.of(words.text("safety-see.paper.maker")), actor.displayName()));
        }
    }

    /** The place that the list is of: what it is narrowed to, or where its maker works. */
    private String place(CaseFilter filter, Form form, Actor actor, LocalDate today) {
        return filter.facility()
                .flatMap(facilities::byCode)
                .map(Facility::name)
                .or(() -> filter.unit().flatMap(unit -> named(unit, today)))
                .orElseGet(
                        () ->
                                form.roles().stream()
                                        .flatMap(role -> actor.rightsAs(role).stream())
                                        .map(right -> named(right, today))
                                        .flatMap(Optional::stream)
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
    }

    private Optional<String> named(Right right, LocalDate today) {
        return right.facility()
                .flatMap(facilities::byId)
                .map(Facility::name)
                .or(() -> right.unit().flatMap(unit -> named(unit, today)));
    }

    private Optional<String> named(UnitCode unit, LocalDate today) {
        return units.at(unit, today).map(found -> found.name());
    }

    /** What else the reader must know of what was left out. */
    private String narrowed(CaseFilter filter, Form form) {
        List<String> parts = new ArrayList<>();
        filter.product().ifPresent(code -> parts.add(words.text("safety-see.paper.product", code)));
        filter.lot().ifPresent(lot -> parts.add(words.text("safety-see.paper.lot", lot)));
        if (form != Form.SERIOUS) {
            filter.severity()
                    .ifPresent(each -> parts.add(words.text("safety-see.severity." + each.name())));
        }
        filter.stage().ifPresent(each -> parts.add(words.text("safety-see.stage." + each.name())));
        filter.outcome()
                .ifPresent(each -> parts.add(words.text("safety-page.patient." + each.name())));
        filter.age().ifPresent(each -> parts.add(words.text("safety-see.age." + each.name())));
        filter.sex().ifPresent(each -> parts.add(words.text("safety-see.sex." + each.name())));
        filter.interval()
                .ifPresent(each -> parts.add(words.text("safety-see.interval." + each.name())));
        return String.join(" · ", parts);
    }
}
