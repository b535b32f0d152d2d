package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.PaperEntry.Line;
import vn.tram.sessions.PaperEntry.Sheet;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionPapers;
import vn.tram.sessions.SessionState;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.Tone;

/** Entry from paper: the next line of the paper in front, what is saved below. */
@PermitAll
@Route(value = "sessions/:code/papers", layout = MainLayout.class)
class PapersView extends AfterPage {

    private static final int SHOWN = 100;
    private static final int NOT_FOUND = 404;

    private final transient PaperMemory memory = new PaperMemory();

    PapersView(AfterServices services) {
        super("papers", services);
    }

    @Override
    Component content() {
        Optional<Sheet> sheet = services().paper().sheet(session().id(), actor());
        List<Component> parts = new ArrayList<>();
        if (sheet.isPresent()) {
            parts.add(print());
        }
        if (sheet.isEmpty() || session().state() != SessionState.RUNNING) {
            parts.add(
                    EmptyState.nothingYet(
                            Icon.FILE_TEXT,
                            services().text("papers.none"),
                            services().text("papers.none.next")));
            return Arrange.stack(parts.toArray(Component[]::new));
        }
        parts.add(
                StatRow.of(
                        List.of(
                                new Stat(
                                        sheet.get().saved(),
                                        services().text("papers.saved"),
                                        Tone.DONE,
                                        ""),
                                new Stat(sheet.get().open(), services().text("papers.open")),
                                new Stat(sheet.get().flagged(), services().text("papers.flagged"))),
                        services().messages()));
        List<Line> open =
                services().paper().lines(session().id(), Optional.empty(), true, SHOWN, actor());
        if (open.isEmpty()) {
            parts.add(Banner.of(Tone.DONE, Icon.CHECK, services().text("papers.done")));
        } else {
            parts.add(new PaperForm(session(), sheet.get(), open, memory, services(), this::again));
        }
        if (sheet.get().saved() > 0) {
            parts.add(entered());
        }
        return Arrange.stack(parts.toArray(Component[]::new));
    }

    private Component print() {
        return new Card(
                services().text("papers.print"),
                Arrange.chips(
                        SessionPapers.Kind.BY_HAND.stream()
                                .map(this::print)
                                .toArray(Component[]::new)));
    }

    private Component print(SessionPapers.Kind kind) {
        return DownloadButton.quiet(
                services().text("papers.print." + kind.name()),
                Icon.PRINTER,
                event -> {
                    event.setFileName(session().code() + " " + kind + ".pdf");
                    event.setContentType("application/pdf");
                    if (!services()
                            .papers()
                            .pdf(session().id(), kind, event.getOutputStream(), actor())
                            .isDone()) {
                        event.getResponse().setStatus(NOT_FOUND);
                    }
                });
    }

    private Component entered() {
        List<Line> lines =
                services()
                        .paper()
                        .lines(session().id(), Optional.empty(), false, SHOWN, actor())
                        .stream()
                        .filter(line -> line.paperNo().isPresent())
                        .sorted(
                                (one, other) ->
                                        Integer.compare(
                                                other.paperNo().getAsInt(),
                                                one.paperNo().getAsInt()))
                        .toList();
        Table table =
                new Table(
                        services().text("papers.entered"),
                        List.of(
                                "#" + services().text("papers.line"),
                                "#" + services().text("number"),
                                services().text("name"),
                                services().text("papers.result"),
                                services().text("papers.time"),
                                services().text("papers.marks"),
                                services().text("papers.act")));
        for (Line line : lines) {
            Table.Row row =
                    table.row()
                            .number(String.valueOf(line.paperNo().getAsInt()))
                            .number(
                                    line.number().isPresent()
                                            ? String.valueOf(line.number().getAsInt())
                                            : "")
                            .strong(line.name())
                            .text(
                                    line.result()
                                            .map(
                                                    result ->
                                                            services()
                                                                    .text(
                                                                            "result."
                                                                                    + result
                                                                                            .name()))
                                            .orElse(""))
                            .text(
                                    line.injectedAt()
                                            .map(at -> services().messages().formats().time(at))
                                            .orElse(""))
                            .put(marks(line))
                            .put(
                                    Buttons.small(
                                            Buttons.quiet(
                                                    services().text("papers.undo"),
                                                    Icon.UNDO_2,
                                                    event -> askUndo(line))));
            if (line.flags().stream().anyMatch(flag -> flag.loud())) {
                row.bad();
            }
        }
        return new Card(services().text("papers.entered"), table);
    }

    private Component marks(Line line) {
        Span marks =
                new Span(
                        line.flags().stream()
                                .sorted()
                                .map(flag -> services().text("papers.flag." + flag.name()))
                                .reduce((one, other) -> one + "; " + other)
                                .orElse(services().text("papers.good")));
        marks.addClassNames(line.flags().isEmpty() ? "m3" : "bb", "s");
        return marks;
    }

    private void askUndo(Line line) {
        ReasonDialog.of(
                        services().text("papers.undo.question", line.name()),
                        services().text("papers.undo.consequence"),
                        services().text("reason"),
                        services().text("papers.undo"),
                        services().messages())
                .limit(SessionClosing.REASON_LENGTH / 2)
                .does(
                        reason ->
                                services()
                                        .paper()
                                        .undo(
                                                TimeOrderedId.next(),
                                                session().id(),
                                                line.subject(),
                                                line.revision(),
                                                reason,
                                                actor()))
                .then(this::again)
                .open();
    }
}
