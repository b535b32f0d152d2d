package vn.tram.lists.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.ApprovalDecision;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListState;
import vn.tram.lists.domain.Issuers.Issuer;
import vn.tram.ruleset.LegalBases;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * The decision of a list as an official paper (form: Decree 30/2020/ND-CP). Official papers are
 * Vietnamese only. A draft is drawn up from the list's rows, a signed decision from the people it
 * named when it was signed.
 */
@Component
class DecisionPapers {

    private static final int PREVIEW_ROWS = 40;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final RowCounts rowCounts;
    private final DecisionStore decisions;
    private final Campaigns campaigns;
    private final Issuers issuers;
    private final DecisionAnnexes annexes;
    private final LegalBases bases;
    private final Clock clock;
    private final DocumentRenderer renderer;

    DecisionPapers(
            RowCounts rowCounts,
            DecisionStore decisions,
            Campaigns campaigns,
            Issuers issuers,
            DecisionAnnexes annexes,
            LegalBases bases,
            Clock clock) {
        this.rowCounts = rowCounts;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.issuers = issuers;
        this.annexes = annexes;
        this.bases = bases;
        this.clock = clock;
        this.renderer = new DocumentRenderer(clock);
    }

    boolean possible(SubjectList list) {
        return rowCounts.of(list.id()).proposed() > 0;
    }

    String preview(SubjectList list, Actor reader) {
        return renderer.preview(ApprovalDecision.TEMPLATE, current(list, reader), PREVIEW_ROWS);
    }

    /** What the reader has before them: the draft of what they may sign, else what is in force. */
    void pdf(SubjectList list, Actor reader, OutputStream out) {
        write(current(list, reader), out);
    }

    void pdf(SubjectList list, DecisionView signed, OutputStream out) {
        write(signed(list, signed), out);
    }

    private void write(ApprovalDecision paper, OutputStream out) {
        try {
            renderer.pdf(ApprovalDecision.TEMPLATE, paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApprovalDecision current(SubjectList list, Actor reader) {
        List<DecisionView> inForce =
                decisions.ofList(list.id()).stream().filter(DecisionView::inForce).toList();
        boolean awaitsDistrict = list.state() == ListState.AWAITING_PRIORITY;
        return inForce.isEmpty() || awaitsDistrict && reader.has(Role.DISTRICT)
                ? draft(list, reader, awaitsDistrict)
                : signed(list, inForce.get(inForce.size() - 1));
    }

    private ApprovalDecision draft(SubjectList list, Actor reader, boolean district) {
        return paper(
                list,
                district,
                clock.instant(),
                annexes.ofDraft(list),
                Issuers.signer(reader, district),
                Optional.empty());
    }

    private ApprovalDecision signed(SubjectList list, DecisionView decision) {
        boolean district = decision.level().equals(DecisionStore.DISTRICT);
        return paper(
                list,
                district,
                decision.decidedAt(),
                annexes.asSigned(decision.id(), list.eventDate()),
                Issuers.signer(decision, district),
                Optional.of(
                        new ApprovalDecision.Approval(
                                decision.number().substring(0, decision.number().indexOf('/')),
                                WHEN.format(decision.decidedAt()),
                                list.code() + "/" + decision.level().charAt(0),
                                decision.inForce())));
    }

    private ApprovalDecision paper(
            SubjectList list,
            boolean district,
            Instant at,
            DecisionAnnexes.Annexes rows,
            Signer signer,
            Optional<ApprovalDecision.Approval> approval) {
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        CampaignView campaign = campaigns.byId(list.campaignId()).orElseThrow();
        Issuer issuer = issuers.of(list, district);
        String commune = issuers.communeInSentence(list);
        return new ApprovalDecision(
                new Letterhead(
                        issuer.above(),
                        issuer.name(),
                        issuer.place(),
                        new VietnameseDate(day).inWords()),
                issuer.symbol(),
                issuer.inSentence(),
                issuer.authority(),
                List.of("Về việc phê duyệt danh sách đối tượng tiêm chủng", campaign.roundName()),
                legalBases(list, district, commune),
                list.code(),
                "thuộc diện " + campaign.purpose() + " tại " + commune,
                rows.groups(),
                rows.approved(),
                rows.leftOut(),
                "Trạm Y tế " + commune,
                List.of("Sở Y tế (để báo cáo)"),
                signer,
                approval);
    }

    private List<String> legalBases(SubjectList list, boolean district, String commune) {
        // stored as printed in a list of them; the paper sets the punctuation itself
        List<String> lines =
                bases.forListApproval(list.eventDate()).stream()
                        .map(line -> StringUtils.stripEnd(line, " ;."))
                        .collect(Collectors.toCollection(ArrayList::new));
        lines.add(
                district
                        ? "Theo đề nghị của Ủy ban nhân dân " + commune
                        : "Theo đề nghị của Trạm Y tế " + commune);
        return lines;
    }
}
