package vn.tram.sessions.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.SessionReports;
import vn.tram.sessions.domain.ReportDeadlines.ReportDue;
import vn.tram.sessions.domain.ReportStore.Span;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

@Service
class ReportService implements SessionReports {

    private final ReportScopes scopes;
    private final ReportStore figures;
    private final ReportRounds rounds;
    private final ReportDeadlines deadlines;
    private final SentReports sent;
    private final ReportPapers papers;
    private final Products products;
    private final AuditLog audit;
    private final Clock clock;

    ReportService(
            ReportScopes scopes,
            ReportStore figures,
            ReportRounds rounds,
            ReportDeadlines deadlines,
            SentReports sent,
            ReportPapers papers,
            Products products,
            AuditLog audit,
            Clock clock) {
        this.scopes = scopes;
        this.figures = figures;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.sent = sent;
        this.papers = papers;
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<PeriodReport> period(Query query, Actor actor) {
        return scopes.of(query, actor).map(scope -> period(query, scope));
    }

    private PeriodReport period(Query query, ReportScope scope) {
        Span span = span(query, scope);
        Map<String, Figures> byProduct = new TreeMap<>();
        Map<String, Figures> below = new LinkedHashMap<>();
        figures.figures(span)
                .forEach(
                        (key, part) -> {
                            byProduct.merge(key.product(), part, Figures::plus);
                            below.merge(key.below(), part, Figures::plus);
                        });
        ReportDue due = deadlines.due(query.kind(), span.last());
        Instant now = clock.instant();
        return new PeriodReport(
                query.kind(),
                scope.name(),
                scope.locality(),
                span.first(),
                span.last(),
                due.due(),
                due.source(),
                byProduct.entrySet().stream()
                        .map(each -> new Line(product(each.getKey()), each.getValue()))
                        .toList(),
                below.entrySet().stream()
                        .map(each -> new Below(scopes.name(scope, each.getKey()), each.getValue()))
                        .sorted(Comparator.comparing(Below::name))
                        .toList(),
                sent.sending(query.kind(), span, due, now),
                now);
    }

    private static Span span(Query query, ReportScope scope) {
        if (query.kind() == Kind.MONTHLY) {
            YearMonth month = YearMonth.from(query.day());
            return new Span(scope, month.atDay(1), month.atEndOfMonth(), query.campaign());
        }
        LocalDate day = scope.day();
        return new Span(scope, day, day, query.campaign());
    }

    private String product(String code) {
        return products.byCode(code).map(Product::name).orElse(code);
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<RoundReport> round(Query query, Actor actor) {
        return scopes.of(query, actor).then(scope -> rounds.of(query, scope));
    }

    @Override
    @Transactional
    public Outcome<Sent> send(Query query, Actor actor) {
        boolean sends =
                query.kind() != Kind.ROUND
                        && query.place() instanceof OfFacility
                        && query.campaign().isEmpty();
        if (!sends) {
            return Outcome.refused(Refused.NOT_SENT_BY);
        }
        return scopes.of(query, actor).then(scope -> send(query, scope, actor));
    }

    private Outcome<Sent> send(Query query, ReportScope scope, Actor actor) {
        if (!Rights.allows(actor, Role.STATION, scope.place().orElseThrow())) {
            return Outcome.refused(Refused.NOT_YOURS);
        }
        Instant now = clock.instant();
        Span span = span(query, scope);
        if (span.first().isAfter(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
            return Outcome.refused(Refused.NOT_BEGUN);
        }
        PeriodReport report = period(query, scope);
        Sent made =
                sent.send(
                        query.kind(),
                        scope.place().orElseThrow(),
                        span,
                        report.lines(),
                        deadlines.due(query.kind(), span.last()),
                        actor,
                        now);
        audit.record(
                AuditEvent.by(actor, "report.sent")
                        .in(scope.unit())
                        .with("day", span.first().toString())
                        .with("number", made.version())
                        .with("people", report.total().doses().total()));
        return Outcome.done(made);
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<String> html(Query query, Actor actor) {
        return query.kind() == Kind.ROUND
                ? round(query, actor).map(report -> papers.html(report, actor))
                : period(query, actor).map(report -> papers.html(report, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> pdf(Query query, OutputStream out, Actor actor) throws IOException {
        if (query.kind() == Kind.ROUND) {
            Outcome<RoundReport> report = round(query, actor);
            if (report.isDone()) {
                papers.pdf(report.value(), actor, out);
            }
            return printed(query, report, "pdf", actor);
        }
        Outcome<PeriodReport> report = period(query, actor);
        if (report.isDone()) {
            papers.pdf(report.value(), actor, out);
        }
        return printed(query, report, "pdf", actor);
    }

    @Override
    @Transactional
    public Outcome<Void> xlsx(Query query, OutputStream out, Actor actor) throws IOException {
        if (query.kind() == Kind.ROUND) {
            Outcome<RoundReport> report = round(query, actor);
            if (report.isDone()) {
                papers.xlsx(report.value(), actor, out);
            }
            return printed(query, report, "xlsx", actor);
        }
        Outcome<PeriodReport> report = period(query, actor);
        if (report.isDone()) {
            papers.xlsx(report.value(), actor, out);
        }
        return printed(query, report, "xlsx", actor);
    }

    private Outcome<Void> printed(Query query, Outcome<?> report, String form, Actor actor) {
        return report.map(
                any -> {
                    audit.record(
                            AuditEvent.by(actor, "report.printed")
                                    .with("day", query.day().toString())
                                    .with("form", form));
                    return null;
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DayCount, Integer> counted(Query query, Actor actor) {
        Outcome<Map<DayCount, Integer>> counted =
                scopes.of(query, actor).map(scope -> figures.counted(span(query, scope)));
        return counted.isDone() ? counted.value() : Map.of();
    }
}
