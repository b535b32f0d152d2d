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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.ApprovalDecision;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListState;
import vn.tram.lists.RowFilter;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.ruleset.LegalBases;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroupSet;
import vn.tram.ruleset.PriorityGroups;
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

    private static final int PAGE = 500;
    private static final int PREVIEW_ROWS = 40;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RowStore rows;
    private final RowCounts rowCounts;
    private final DecisionStore decisions;
    private final Campaigns campaigns;
    private final AdministrativeUnits units;
    private final PriorityGroups groups;
    private final LegalBases bases;
    private final Clock clock;
    private final DocumentRenderer renderer;

    DecisionPapers(
            RowStore rows,
            RowCounts rowCounts,
            DecisionStore decisions,
            Campaigns campaigns,
            AdministrativeUnits units,
            PriorityGroups groups,
            LegalBases bases,
            Clock clock) {
        this.rows = rows;
        this.rowCounts = rowCounts;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.units = units;
        this.groups = groups;
        this.bases = bases;
        this.clock = clock;
        this.renderer = new DocumentRenderer(clock);
    }

    static String symbol(boolean district) {
        return district ? "QĐ-BCĐ" : "QĐ-UBND";
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
        List<Kept> approved = all(list.id(), RowFilter.Kind.PROPOSED);
        CampaignView campaign = campaigns.byId(list.campaignId()).orElseThrow();
        Issuer issuer = issuer(list, district);
        return new ApprovalDecision(
                new Letterhead(
                        issuer.above(),
                        issuer.name(),
                        issuer.place(),
                        new VietnameseDate(day).inWords()),
                symbol(district),
                issuer.inSentence(),
                issuer.authority(),
                List.of("Về việc phê duyệt danh sách đối tượng tiêm chủng", campaign.roundName()),
                legalBases(list, district),
                list.code(),
                "thuộc diện " + campaign.purpose() + " tại " + lowered(communeName(list)),
                groupCounts(approved, list.eventDate()),
                approved.stream().map(DecisionPapers::listed).toList(),
                all(list.id(), RowFilter.Kind.LEFT_OUT).stream()
                        .map(DecisionPapers::leftOut)
                        .toList(),
                "Trạm Y tế " + lowered(communeName(list)),
                List.of("Sở Y tế (để báo cáo)"),
                signer(made, reader, district),
                made.map(
                        decision ->
                                new ApprovalDecision.Approval(
                                        decision.number()
                                                .substring(0, decision.number().indexOf('/')),
                                        WHEN.format(decision.decidedAt()),
                                        list.code() + "/" + decision.level().charAt(0))));
    }

    private List<String> legalBases(SubjectList list, boolean district) {
        // stored as printed in a list of them; the paper sets the punctuation itself
        List<String> lines =
                bases.forListApproval(list.eventDate()).stream()
                        .map(line -> StringUtils.stripEnd(line, " ;."))
                        .collect(Collectors.toCollection(ArrayList::new));
        lines.add(
                district
                        ? "Theo đề nghị của Ủy ban nhân dân " + lowered(communeName(list))
                        : "Theo đề nghị của Trạm Y tế " + lowered(communeName(list)));
        return lines;
    }

    private static Signer signer(Optional<DecisionView> made, Actor reader, boolean district) {
        String title = made.map(DecisionView::signerTitle).orElse(reader.jobTitle());
        String name =
                made.map(DecisionView::signerName)
                        .orElse(
                                reader.has(district ? Role.DISTRICT : Role.COMMUNE)
                                        ? reader.displayName()
                                        : "");
        String head = district ? "TRƯỞNG BAN" : "CHỦ TỊCH";
        String capital = title.toUpperCase(VIETNAMESE);
        boolean deputy = capital.startsWith("PHÓ");
        return new Signer(deputy ? List.of("KT. " + head, "PHÓ " + head) : List.of(head), name);
    }

    /**
     * @param above the authority over the issuer, printed above it; empty where there is none
     */
    private record Issuer(
            String above, String name, String place, String inSentence, String authority) {}

    private Issuer issuer(SubjectList list, boolean district) {
        if (!district) {
            String commune = communeName(list);
            String lower = lowered(commune);
            return new Issuer(
                    "ỦY BAN NHÂN DÂN",
                    commune.toUpperCase(VIETNAMESE),
                    bare(commune),
                    "Ủy ban nhân dân " + lower,
                    "CHỦ TỊCH ỦY BAN NHÂN DÂN " + commune.toUpperCase(VIETNAMESE));
        }
        String name = unitName(list.place().district().orElseThrow(), list.eventDate());
        return new Issuer(
                "ỦY BAN NHÂN DÂN " + name.toUpperCase(VIETNAMESE),
                "BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19",
                bare(name),
                "Ban Chỉ đạo phòng, chống dịch COVID-19 " + lowered(name),
                "TRƯỞNG BAN CHỈ ĐẠO");
    }

    private String communeName(SubjectList list) {
        return unitName(list.place().commune(), list.eventDate());
    }

    private String unitName(UnitCode unit, LocalDate day) {
        return units.at(unit, day).map(AdministrativeUnit::name).orElse(unit.value());
    }

    /** "Xã Hạ Lang" in the middle of a sentence: the kind of unit in lower case. */
    private static String lowered(String unit) {
        return unit.isEmpty()
                ? unit
                : unit.substring(0, 1).toLowerCase(VIETNAMESE) + unit.substring(1);
    }

    /** "Xã Hạ Lang" as a place: "Hạ Lang". Kinds of two words are written with two words. */
    private static String bare(String unit) {
        for (String kind :
                List.of(
                        "Thị trấn ",
                        "Thị xã ",
                        "Thành phố ",
                        "Đặc khu ",
                        "Phường ",
                        "Huyện ",
                        "Quận ",
                        "Xã ")) {
            if (unit.startsWith(kind)) {
                return unit.substring(kind.length());
            }
        }
        return unit;
    }

    private List<ApprovalDecision.GroupCount> groupCounts(List<Kept> approved, LocalDate day) {
        Map<Integer, Integer> people = new TreeMap<>();
        approved.forEach(row -> people.merge(best(row), 1, Integer::sum));
        return people.entrySet().stream()
                .map(
                        group ->
                                new ApprovalDecision.GroupCount(
                                        Integer.toString(group.getKey()),
                                        groups.byCode(group.getKey(), day)
                                                .map(PriorityGroup::nameVi)
                                                .orElse(""),
                                        group.getValue()))
                .toList();
    }

    private List<Kept> all(UUID list, RowFilter.Kind kind) {
        List<Kept> all = new ArrayList<>();
        List<Kept> page;
        do {
            int after = all.isEmpty() ? 0 : all.get(all.size() - 1).number();
            page = rows.page(list, RowFilter.of(kind), after, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private static ApprovalDecision.ListedPerson listed(Kept row) {
        return new ApprovalDecision.ListedPerson(
                row.name(),
                birth(row),
                sex(row.sex()),
                number(row),
                text(row.hamlet()),
                Integer.toString(best(row)));
    }

    private static ApprovalDecision.LeftOutPerson leftOut(Kept row) {
        return new ApprovalDecision.LeftOutPerson(
                row.name(),
                birth(row),
                number(row),
                text(row.hamlet()),
                LeftOutWords.reason(row),
                LeftOutWords.proposer(row));
    }

    private static int best(Kept row) {
        return new PriorityGroupSet(row.groupMask()).best().orElse(PriorityGroupSet.HIGHEST_CODE);
    }

    private static String birth(Kept row) {
        return row.birthDate() == null ? "" : row.birthDate().display();
    }

    private static String number(Kept row) {
        return row.idNumber() == null ? "" : row.idNumber().masked();
    }

    private static String sex(Sex sex) {
        if (sex == null) {
            return "";
        }
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case OTHER -> "Khác";
        };
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
