package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.PaperEntry.Line;
import vn.tram.sessions.PaperEntry.Sheet;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.SessionView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.StaffId;

/**
 * One line of the paper, by keyboard alone: Enter goes to the next field and, in the last one,
 * saves. What stays the same from line to line is filled in.
 */
class PaperForm extends Card {

    private static final Map<String, DayResult> LETTERS =
            Map.of(
                    "t", DayResult.VACCINATED,
                    "c", DayResult.REFUSED,
                    "h", DayResult.POSTPONED,
                    "k", DayResult.CONTRAINDICATED,
                    "b", DayResult.TRANSFERRED,
                    "v", DayResult.ABSENT,
                    "d", DayResult.NOT_DONE);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Enter goes on from field to field; the button at the end takes it as a press. */
    private static final String ENTER_GOES_ON =
            "this.addEventListener('keydown', e => { if (e.key !== 'Enter' || e.defaultPrevented) return;"
                    + " const all = [...this.querySelectorAll('[data-step]')].filter(f => f.offsetParent);"
                    + " const at = all.findIndex(f => f === e.target || f.contains(e.target));"
                    + " if (at < 0 || at === all.length - 1) return; e.preventDefault(); all[at + 1].focus(); });";

    private final transient SessionView session;
    private final transient PaperMemory memory;
    private final transient AfterServices services;
    private final transient Runnable saved;
    private final transient UUID command = TimeOrderedId.next();
    private final transient Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
    private final Slot refusal = new Slot();
    private final Button saveButton;
    private final ComboBox<Line> person = new ComboBox<>();
    private final IntegerField paperNo = new IntegerField();
    private final TextField result = new TextField();
    private final TextField screening = new TextField();
    private final TextField signs = new TextField();
    private final TextField lot = new TextField();
    private final TextField time = new TextField();
    private final TextField site = new TextField();
    private final ComboBox<StaffId> injector = new ComboBox<>();
    private final TextField until = new TextField();
    private final TextField reaction = new TextField();
    private final TextField reason = new TextField();
    private final TextField notBefore = new TextField();
    private final TextField mixed = new TextField();

    PaperForm(
            SessionView session,
            Sheet sheet,
            List<Line> open,
            PaperMemory memory,
            AfterServices services,
            Runnable saved) {
        super(services.text("papers.next"));
        this.session = session;
        this.memory = memory;
        this.services = services;
        this.saved = saved;
        addClassName("paper-form");
        people(open);
        injectors(sheet);
        Button save = Buttons.primary(services.text("papers.save"), Icon.SAVE, event -> press());
        save.setDisableOnClick(true);
        saveButton = save;
        save.getElement().setAttribute("data-step", "");
        Div line = new Div();
        line.addClassNames("row", "wrap", "paper-line");
        line.add(
                step(paperNo, "line", Field.PERSON),
                step(person, "person", null),
                step(result, "result", Field.RESULT),
                step(screening, "screening", Field.SCREENING),
                step(signs, "signs", Field.SIGNS),
                step(lot, "lot", Field.LOT),
                step(time, "time", Field.TIME),
                step(site, "site", Field.SITE),
                step(injector, "injector", Field.INJECTOR),
                step(until, "until", Field.OBSERVED),
                step(reaction, "reaction", Field.REACTION),
                step(reason, "reason", Field.REASON),
                step(notBefore, "not-before", Field.NOT_BEFORE),
                step(mixed, "mixed", Field.MIXED));
        remembered();
        put(line, refusal, Table.Row.quiet(services.text("papers.hint")));
        foot(save, new Span(services.text("papers.saved-one-by-one")));
        getElement().executeJs(ENTER_GOES_ON);
        screening.focus();
    }

    private <T extends Component & HasValidation> T step(T field, String name, Field about) {
        field.getElement().setAttribute("data-step", "");
        field.getElement().setProperty("label", services.text("papers.field." + name));
        field.addClassName("paper-f-" + name);
        if (about != null) {
            fields.put(about, field);
        }
        return field;
    }

    private void people(List<Line> open) {
        person.setItems(open);
        person.setItemLabelGenerator(
                line ->
                        services.text(
                                "papers.person",
                                line.number().isPresent() ? line.number().getAsInt() : 0,
                                line.name(),
                                line.birth()));
        person.setValue(open.get(0));
    }

    private void injectors(Sheet sheet) {
        Map<StaffId, String> names = new java.util.LinkedHashMap<>();
        sheet.staff().forEach(member -> names.put(member.id(), member.name()));
        var me = services.currentActor().get();
        names.putIfAbsent(me.id(), me.displayName());
        injector.setItems(names.keySet());
        injector.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        StaffId usual =
                sheet.staff().stream()
                        .filter(member -> member.duty().equals("INJECTION"))
                        .map(SessionStaff::id)
                        .findFirst()
                        .orElse(me.id());
        injector.setValue(memory.injector().filter(names::containsKey).orElse(usual));
        if (memory.lot().isEmpty() && !sheet.lots().isEmpty()) {
            lot.setValue(sheet.lots().get(0).lot().number());
        }
    }

    private void remembered() {
        paperNo.setValue(memory.line());
        result.setValue("T");
        reaction.setValue(PaperReaction.NONE);
        if (!memory.lot().isEmpty()) {
            lot.setValue(memory.lot());
        }
        site.setValue(
                memory.site().filter(InjectionSite.RIGHT_ARM::equals).isPresent() ? "P" : "T");
    }

    /** A press counts once; after a refusal it may be pressed again. */
    private void press() {
        try {
            save();
        } finally {
            saveButton.setEnabled(true);
        }
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        refusal.show();
        Optional<PaperLine> line = typed();
        if (line.isEmpty()) {
            return;
        }
        Outcome<Line> outcome = services.paper().save(line.get(), services.currentActor().get());
        if (outcome instanceof Outcome.Refused<Line> refused) {
            say(refused);
            return;
        }
        memory.keep(
                lot.getValue(),
                Optional.ofNullable(injector.getValue()),
                line.get().site(),
                line.get().paperNo());
        saved.run();
        Toasts.success(services.text("papers.saved.done", line.get().paperNo()));
    }

    private Optional<PaperLine> typed() {
        DayResult how = LETTERS.get(letter(result));
        if (how == null) {
            return wrong(Field.RESULT, PaperRefusal.Fault.NO_SUCH_RESULT);
        }
        if (person.getValue() == null) {
            return wrong(Field.PERSON, PaperRefusal.Fault.MISSING);
        }
        Optional<LocalDate> until = day(notBefore.getValue());
        if (!notBefore.getValue().isBlank() && until.isEmpty()) {
            return wrong(Field.NOT_BEFORE, PaperRefusal.Fault.DATE_NOT_AFTER);
        }
        Optional<PaperReaction> seen = PaperReaction.read(reaction.getValue());
        if (seen.isEmpty()) {
            return wrong(Field.REACTION, PaperRefusal.Fault.NO_SUCH_REACTION);
        }
        if (!Set.of("", "c").contains(letter(mixed))) {
            return wrong(Field.MIXED, PaperRefusal.Fault.NO_SUCH_CONSENT);
        }
        return Optional.of(line(how, until, seen.get()));
    }

    private PaperLine line(DayResult how, Optional<LocalDate> notUntil, PaperReaction seen) {
        Line whom = person.getValue();
        return new PaperLine(
                command,
                session.id(),
                whom.subject(),
                whom.revision(),
                paperNo.getValue() == null ? 0 : paperNo.getValue(),
                how,
                screening.getValue(),
                signs.getValue(),
                lot.getValue(),
                time.getValue(),
                site(),
                Optional.ofNullable(injector.getValue()),
                until.getValue(),
                seen.kind(),
                seen.signs(),
                letter(mixed).equals("c"),
                reason.getValue(),
                notUntil);
    }

    private Optional<InjectionSite> site() {
        return switch (letter(site)) {
            case "t" -> Optional.of(InjectionSite.LEFT_ARM);
            case "p" -> Optional.of(InjectionSite.RIGHT_ARM);
            default -> Optional.empty();
        };
    }

    private static String letter(HasValue<?, String> field) {
        return field.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String typed) {
        Matcher found = DAY.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(1))));
        } catch (java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<PaperLine> wrong(Field field, PaperRefusal.Fault fault) {
        say(new Outcome.Refused<>(new PaperRefusal(field, fault)));
        return Optional.empty();
    }

    private void say(Outcome.Refused<?> refused) {
        HasValidation at =
                refused.refusal() instanceof PaperRefusal known ? fields.get(known.field()) : null;
        if (at == null) {
            refusal.show(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        at.setErrorMessage(services.messages().refusal(refused.refusal()));
        at.setInvalid(true);
        if (at instanceof com.vaadin.flow.component.Focusable<?> field) {
            field.focus();
        }
    }
}
