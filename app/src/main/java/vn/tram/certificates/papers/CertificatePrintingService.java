package vn.tram.certificates.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificatePapers;
import vn.tram.certificates.CertificatePrinting;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.papers.PaperLayout.Numbers;
import vn.tram.certificates.papers.PaperSource.Given;
import vn.tram.certificates.papers.PaperSource.Person;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentSection;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;

/** Who may have which paper of a certificate, and the record of its printing. */
@Service
class CertificatePrintingService implements CertificatePapers, CertificatePapers.Own {

    private final Certificates certificates;
    private final CitizenCertificates own;
    private final PaperSource source;
    private final PaperLayout layout;
    private final PrintAccess access;
    private final PrintingStore printings;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DocumentRenderer renderer;

    CertificatePrintingService(
            Certificates certificates,
            CitizenCertificates own,
            PaperSource source,
            PaperLayout layout,
            PrintAccess access,
            PrintingStore printings,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.own = own;
        this.source = source;
        this.layout = layout;
        this.access = access;
        this.printings = printings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.renderer = new DocumentRenderer(clock);
    }

    @Override
    public boolean mayPrint(CertificateView certificate, Actor actor) {
        return valid(certificate) && access.mayPrint(certificate, actor);
    }

    private static boolean valid(CertificateView certificate) {
        return certificate.state() == CertificateState.ISSUED;
    }

    @Override
    public boolean mayPrint(SessionId session, Actor actor) {
        return access.mayPrint(session, actor);
    }

    @Override
    public Optional<String> html(CertificateId id, Kind kind, Actor actor) {
        Outcome<CertificateView> found = printable(id, actor);
        List<CertificatePaper> papers = found.isDone() ? papers(List.of(found.value())) : List.of();
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(html(layout.section(kind, papers, Numbers.MASKED)));
    }

    private <T> String html(DocumentSection<T> paper) {
        return renderer.html(paper.template(), paper.data());
    }

    private Outcome<CertificateView> printable(CertificateId id, Actor actor) {
        Optional<CertificateView> seen = certificates.byId(id, actor);
        if (seen.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!access.mayPrint(seen.get(), actor)) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        return valid(seen.get()) ? Outcome.done(seen.get()) : Outcome.refused(Plain.NOT_NOW);
    }

    @Override
    public Outcome<Void> pdf(CertificateId id, Kind kind, OutputStream out, Actor actor)
            throws IOException {
        Outcome<CertificateView> found = printable(id, actor);
        return found.isDone()
                ? one(found.value(), kind, out, Optional.of(actor))
                : found.map(refused -> null);
    }

    @Override
    public Outcome<Void> pdf(CertificateId id, PersonId person, Kind kind, OutputStream out)
            throws IOException {
        Optional<CertificateView> found = ownValid(id, person);
        return found.isPresent()
                ? one(found.get(), kind, out, Optional.empty())
                : Outcome.refused(Plain.NOT_FOUND);
    }

    private Outcome<Void> one(
            CertificateView certificate, Kind kind, OutputStream out, Optional<Actor> by)
            throws IOException {
        List<CertificatePaper> papers = papers(List.of(certificate));
        if (papers.isEmpty()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        record(certificate, kind, by);
        write(kind, papers, out);
        return Outcome.done();
    }

    private void record(CertificateView certificate, Kind kind, Optional<Actor> by) {
        transaction.executeWithoutResult(
                status -> {
                    printings.add(kind, Optional.empty(), List.of(certificate.id()), by, now());
                    audit.record(
                            by.map(actor -> AuditEvent.by(actor, "certificate.printed"))
                                    .orElseGet(() -> AuditEvent.bySystem("certificate.fetched"))
                                    .about(certificate.person().value())
                                    .with("papers", kind.name())
                                    .with("number", certificate.doseNumber()));
                });
    }

    @Override
    public Outcome<byte[]> picture(CertificateId id, PersonId person) {
        Optional<CertificateView> found = ownValid(id, person);
        List<CertificatePaper> papers = papers(found.stream().toList());
        if (papers.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        record(found.get(), Kind.PICTURE, Optional.empty());
        return Outcome.done(picture(layout.section(Kind.PICTURE, papers, Numbers.MASKED)));
    }

    private <T> byte[] picture(DocumentSection<T> paper) {
        return renderer.picture(paper.template(), paper.data());
    }

    private Optional<CertificateView> ownValid(CertificateId id, PersonId person) {
        return own.of(person).stream()
                .map(DoseStanding::last)
                .flatMap(Optional::stream)
                .filter(each -> each.id().equals(id))
                .filter(CertificatePrintingService::valid)
                .findFirst();
    }

    @Override
    public Outcome<Integer> batch(SessionId session, Kind kind, OutputStream out, Actor actor)
            throws IOException {
        if (!access.mayPrint(session, actor)) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        List<CertificatePaper> papers = ofSession(session, actor);
        if (papers.isEmpty()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        List<CertificateId> ids = papers.stream().map(each -> each.certificate().id()).toList();
        transaction.executeWithoutResult(
                status -> {
                    printings.add(kind, Optional.of(session), ids, Optional.of(actor), now());
                    audit.record(
                            AuditEvent.by(actor, "certificate.session-printed")
                                    .inCase(session.value())
                                    .with("papers", kind.name())
                                    .with("people", ids.size()));
                });
        write(kind, papers, out);
        return Outcome.done(papers.size());
    }

    /** By name, so that a pile of paper is handed out without much looking. */
    private List<CertificatePaper> ofSession(SessionId session, Actor actor) {
        List<CertificatePaper> all = new ArrayList<>();
        Optional<CertificateId> after = Optional.empty();
        List<CertificateView> page;
        do {
            page = certificates.ofSession(session, after, Certificates.MOST, actor);
            all.addAll(papers(page));
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).id());
        } while (page.size() == Certificates.MOST && all.size() < MOST);
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        all.sort(Comparator.comparing(paper -> paper.certificate().name(), vietnamese));
        return all;
    }

    /** Without one whose dose was taken back this very moment: it is about to be revoked. */
    private List<CertificatePaper> papers(List<CertificateView> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<UUID, Person> people = source.people(page);
        Map<UUID, List<Given>> doses = source.doses(page);
        return page.stream()
                .map(
                        each ->
                                new CertificatePaper(
                                        each,
                                        each.issue().orElseThrow(),
                                        people.get(each.person().value()),
                                        upTo(
                                                each,
                                                doses.getOrDefault(
                                                        each.person().value(), List.of()))))
                .filter(paper -> paper.doses().stream().anyMatch(paper::attested))
                .toList();
    }

    private static List<Given> upTo(CertificateView certificate, List<Given> doses) {
        return doses.stream()
                .filter(dose -> dose.disease().equals(certificate.disease()))
                .filter(dose -> dose.number() <= certificate.doseNumber())
                .toList();
    }

    private void write(Kind kind, List<CertificatePaper> papers, OutputStream out)
            throws IOException {
        DocumentSection<?> section = layout.section(kind, papers, Numbers.WHOLE);
        renderer.pdf(section.title(), List.of(section), out);
    }

    @Override
    public List<CertificatePrinting> printings(CertificateId id, Actor actor) {
        return certificates.byId(id, actor).map(seen -> printings.of(id)).orElse(List.of());
    }

    @Override
    public List<CertificatePrinting> printings(SessionId session, Actor actor) {
        return certificates
                .standing(session, actor)
                .map(seen -> printings.of(session))
                .orElse(List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
