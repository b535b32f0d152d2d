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
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListState;
import vn.tram.lists.domain.Issuers.Issuer;
import vn.tram.ruleset.LegalBases;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * The decision of a list as an official paper (form: Decree 30/2020/ND-CP). Official papers are
 * Vietnamese only. It is drawn up from the rows, which do not change any more once the list is
 * approved.
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
        return renderer.preview(ApprovalDecision.TEMPLATE, paper(list, reader), PREVIEW_ROWS);
    }

    void pdf(SubjectList list, Actor reader, OutputStream out) {
        try {
            renderer.pdf(ApprovalDecision.TEMPLATE, paper(list, reader), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApprovalDecision paper(SubjectList list, Actor reader) {
        List<DecisionView> inForce =
                decisions.ofList(list.id()).stream().filter(DecisionView::inForce).toList();
        boolean awaitsDistrict = list.state() == ListState.AWAITING_PRIORITY;
        Optional<DecisionView> made =
                inForce.isEmpty() || awaitsDistrict && reader.has(Role.DISTRICT)
                        ? Optional.empty()
                        : Optional.of(inForce.get(inForce.size() - 1));
        boolean district =
                made.map(decision -> decision.level().equals(DecisionStore.DISTRICT))
                        .orElse(awaitsDistrict);
        Instant at = made.map(DecisionView::decidedAt).orElseGet(clock::instant);
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        DecisionAnnexes.Annexes rows = annexes.of(list);
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
                Issuers.signer(made, reader, district),
                made.map(
                        decision ->
                                new ApprovalDecision.Approval(
                                        decision.number()
                                                .substring(0, decision.number().indexOf('/')),
                                        WHEN.format(decision.decidedAt()),
                                        list.code() + "/" + decision.level().charAt(0))));
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
