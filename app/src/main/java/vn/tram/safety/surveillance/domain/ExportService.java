package vn.tram.safety.surveillance.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.EventExports;
import vn.tram.safety.surveillance.domain.CaseRecords.LotCounts;
import vn.tram.safety.surveillance.domain.ReadScope.Part;
import vn.tram.staff.Actor;

@Service
class ExportService implements EventExports {

    private static final int PAGE = 500;

    private final CaseRecords records;
    private final CoreVariables core;
    private final ListLines lines;
    private final EventListPapers papers;
    private final ExportWords words;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ExportService(
            CaseRecords records,
            CoreVariables core,
            ListLines lines,
            EventListPapers papers,
            ExportWords words,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.core = core;
        this.lines = lines;
        this.papers = papers;
        this.words = words;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    private interface Sink {
        void add(CaseRecord record, int number) throws IOException;
    }

    @Override
    public Outcome<Integer> xlsx(Form form, CaseFilter asked, OutputStream out, Actor actor)
            throws IOException {
        CaseFilter filter = narrowed(form, asked);
        Outcome<Integer> taken = take(form, filter, "xlsx", actor);
        if (!taken.isDone()) {
            return taken;
        }
        boolean who = form == Form.WHO_CORE;
        List<String> columns = who ? CoreVariables.COLUMNS : ListLines.COLUMNS;
        try (CaseSheet sheet =
                new CaseSheet(out, words.text("safety-see.sheet." + form.name()), columns)) {
            return Outcome.done(
                    each(
                            form,
                            filter,
                            actor,
                            (of, number) -> sheet.add(who ? core.row(of) : lines.row(of, number))));
        }
    }

    @Override
    public Outcome<Integer> csv(CaseFilter filter, OutputStream out, Actor actor)
            throws IOException {
        Outcome<Integer> taken = take(Form.WHO_CORE, filter, "csv", actor);
        if (!taken.isDone()) {
            return taken;
        }
        CaseCsv csv = new CaseCsv(out, CoreVariables.COLUMNS);
        int rows = each(Form.WHO_CORE, filter, actor, (of, number) -> csv.add(core.row(of)));
        csv.finish();
        return Outcome.done(rows);
    }

    @Override
    public Outcome<Integer> pdf(Form form, CaseFilter asked, OutputStream out, Actor actor)
            throws IOException {
        if (form == Form.WHO_CORE) {
            return Outcome.refused(Refused.NO_PAPER);
        }
        CaseFilter filter = narrowed(form, asked);
        if (EventExports.takes(form, actor) && count(form, filter, actor) > MOST_ON_PAPER) {
            return Outcome.refused(Refused.TOO_MANY_FOR_PAPER);
        }
        Outcome<Integer> taken = take(form, filter, "pdf", actor);
        if (!taken.isDone()) {
            return taken;
        }
        EventListPapers.Builder paper = papers.begin(form, filter, actor);
        int rows =
                each(form, filter, actor, (of, number) -> paper.add(lines.line(of, number, form)));
        paper.pdf(out);
        return Outcome.done(rows);
    }

    /** The list of the serious ones has no others, whatever was asked. */
    private static CaseFilter narrowed(Form form, CaseFilter asked) {
        return form == Form.SERIOUS ? asked.serious() : asked;
    }

    /** Before the first byte leaves it is on record that it did. */
    private Outcome<Integer> take(Form form, CaseFilter filter, String file, Actor actor) {
        if (!EventExports.takes(form, actor)) {
            return Outcome.refused(Refused.NOT_YOURS);
        }
        return transaction.execute(
                status -> {
                    int rows = (int) count(form, filter, actor);
                    audit.record(
                            AuditEvent.by(actor, "safety.exported")
                                    .with("form", form.name() + "." + file)
                                    .with("filter", StoredFilters.written(filter))
                                    .with("rows", rows));
                    return Outcome.done(rows);
                });
    }

    private long count(Form form, CaseFilter filter, Actor actor) {
        return ReadScope.of(actor, form.roles()).parts().stream()
                .mapToLong(part -> records.count(filter, part))
                .sum();
    }

    /** Each page is read by itself: a slow taker keeps no connection. */
    private int each(Form form, CaseFilter filter, Actor actor, Sink sink) throws IOException {
        LotCounts lots = records.lotCounts();
        int number = 0;
        for (Part part : ReadScope.of(actor, form.roles()).parts()) {
            number = each(filter, part, lots, number, sink);
        }
        return number;
    }

    private int each(CaseFilter filter, Part part, LotCounts lots, int before, Sink sink)
            throws IOException {
        int number = before;
        Optional<CaseRecord> last = Optional.empty();
        List<CaseRecord> page;
        do {
            page = records.page(filter, part, lots, last, PAGE);
            for (CaseRecord record : page) {
                sink.add(record, ++number);
                last = Optional.of(record);
            }
        } while (page.size() == PAGE);
        return number;
    }
}
