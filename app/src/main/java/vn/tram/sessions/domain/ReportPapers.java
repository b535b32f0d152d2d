package vn.tram.sessions.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.sessions.DailyReport;
import vn.tram.forms.sessions.Doses;
import vn.tram.forms.sessions.RoundReport.Line;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DoseFigures;
import vn.tram.sessions.SessionReports.Figures;
import vn.tram.sessions.SessionReports.Group;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.PeriodReport;
import vn.tram.sessions.SessionReports.RoundReport;
import vn.tram.staff.Actor;

/** Reports as official papers, which are Vietnamese only, and as spreadsheets. */
@Component
class ReportPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ReportWords words;
    private final Clock clock;
    private final DocumentRenderer renderer;

    ReportPapers(ReportWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.renderer = new DocumentRenderer(clock);
    }

    String html(PeriodReport report, Actor actor) {
        return renderer.html(DailyReport.TEMPLATE, paper(report, actor));
    }

    String html(RoundReport report, Actor actor) {
        return renderer.html(vn.tram.forms.sessions.RoundReport.TEMPLATE, paper(report, actor));
    }

    void pdf(PeriodReport report, Actor actor, OutputStream out) throws IOException {
        renderer.pdf(DailyReport.TEMPLATE, paper(report, actor), out);
    }

    void pdf(RoundReport report, Actor actor, OutputStream out) throws IOException {
        renderer.pdf(vn.tram.forms.sessions.RoundReport.TEMPLATE, paper(report, actor), out);
    }

    void xlsx(PeriodReport report, Actor actor, OutputStream out) throws IOException {
        DailyReport below =
                paper(
                        report,
                        report.below().stream()
                                .map(each -> line(each.name(), each.figures()))
                                .toList(),
                        actor);
        ReportWorkbook.write(
                List.of(paper(report, actor).table(), below.table()), words.sheets(), out);
    }

    void xlsx(RoundReport report, Actor actor, OutputStream out) throws IOException {
        vn.tram.forms.sessions.RoundReport below =
                paper(
                        report,
                        report.below().stream().map(each -> line(each, "", each.name())).toList(),
                        actor);
        ReportWorkbook.write(
                List.of(paper(report, actor).table(), below.table()), words.sheets(), out);
    }

    private DailyReport paper(PeriodReport report, Actor actor) {
        return paper(
                report,
                report.lines().stream().map(each -> line(each.product(), each.figures())).toList(),
                actor);
    }

    private DailyReport paper(PeriodReport report, List<DailyReport.Line> lines, Actor actor) {
        return new DailyReport(
                head(report.place(), report.computedAt()),
                report.place(),
                report.locality(),
                report.kind() == Kind.MONTHLY ? DailyReport.Span.MONTH : DailyReport.Span.DAY,
                report.lastDay(),
                words.round(report.kind(), report.firstDay(), report.lastDay()),
                words.reactions(),
                lines,
                local(report.computedAt()),
                local(report.dueAt()),
                signer(actor));
    }

    private static DailyReport.Line line(String name, Figures figures) {
        return new DailyReport.Line(
                name,
                figures.transferred(),
                figures.refused(),
                figures.postponed(),
                figures.contraindicated(),
                figures.unfinished(),
                doses(figures.doses()),
                figures.used(),
                figures.discarded(),
                ReportStore.COMMON.stream()
                        .map(sign -> figures.reactions().getOrDefault(sign, 0))
                        .toList(),
                figures.serious(),
                "");
    }

    private vn.tram.forms.sessions.RoundReport paper(RoundReport report, Actor actor) {
        return paper(
                report,
                report.groups().stream()
                        .map(
                                each ->
                                        line(
                                                each,
                                                each.code() == 0 ? "" : String.valueOf(each.code()),
                                                each.code() == 0 ? words.unlisted() : each.name()))
                        .toList(),
                actor);
    }

    private vn.tram.forms.sessions.RoundReport paper(
            RoundReport report, List<Line> lines, Actor actor) {
        return new vn.tram.forms.sessions.RoundReport(
                head(report.place(), report.computedAt()),
                report.place(),
                report.locality(),
                report.firstDay(),
                report.lastDay(),
                report.round(),
                lines,
                local(report.computedAt()),
                signer(actor));
    }

    private static Line line(Group group, String code, String name) {
        return new Line(
                code,
                name,
                group.subjects(),
                group.before(),
                group.inRound(),
                group.ever(),
                doses(group.doses()));
    }

    private static Doses doses(DoseFigures doses) {
        return new Doses(
                doses.basic1(),
                doses.basic2(),
                doses.basic3(),
                doses.additional(),
                doses.booster());
    }

    private static Letterhead head(String place, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        return new Letterhead(
                "",
                place.toUpperCase(VIETNAMESE),
                ReportWords.bare(place),
                new VietnameseDate(day).inWords());
    }

    private static Signer signer(Actor actor) {
        return new Signer(List.of("NGƯỜI LẬP BÁO CÁO"), actor.displayName());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, WorkingCalendar.ZONE);
    }
}
