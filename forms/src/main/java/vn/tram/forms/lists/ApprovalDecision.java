package vn.tram.forms.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;

/**
 * Decision that approves a list of people to be vaccinated, with Annex I (who is approved, by
 * priority group) and Annex II (who is left out, and why). Form: Decree 30/2020/NĐ-CP, Annex III,
 * model 1.2. Without an approval it is the draft that the official reads before deciding.
 *
 * <p>Every text is printed as given; whether the numbers fit together is checked here, as a
 * decision that contradicts its own annex must not come into being.
 *
 * @param symbol what follows the number, such as {@code QĐ-UBND}
 * @param issuerInSentence the issuer as the annexes name it, such as {@code Ủy ban nhân dân xã Hạ
 *     Lang}
 * @param authority who decides, in capitals, such as {@code CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HẠ LANG};
 *     empty leaves it out
 * @param subject lines below the title, such as {@code Về việc phê duyệt …} and {@code Đợt 2 năm
 *     2026}
 * @param legalBases one line each, without the final punctuation, such as {@code Căn cứ Luật …};
 *     the proposal last
 * @param listCode the list's code, printed on every page, such as {@code DS-2026-0124}
 * @param scope what follows 'N người' in Article 1, without final punctuation, such as {@code thuộc
 *     diện tiêm nhắc lại vắc xin phòng COVID-19 tại xóm Nà Lùng}
 * @param groups the priority groups in the order of the table; their counts agree with {@code
 *     approved}
 * @param approved at least one, in the order of the annex inside each group
 * @param leftOut may be empty; then Article 2 and Annex II do not appear
 * @param executors who carries the decision out, to stand at the start of a sentence, such as
 *     {@code Trạm Y tế xã}
 * @param recipients further recipients, without final punctuation, such as {@code Sở Y tế (để báo
 *     cáo)}
 */
public record ApprovalDecision(
        Letterhead head,
        String symbol,
        String issuerInSentence,
        String authority,
        List<String> subject,
        List<String> legalBases,
        String listCode,
        String scope,
        List<GroupCount> groups,
        List<ListedPerson> approved,
        List<LeftOutPerson> leftOut,
        String executors,
        List<String> recipients,
        Signer signer,
        Optional<Approval> approval) {

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<ApprovalDecision> TEMPLATE =
            new DocumentTemplate<>(
                    "lists/approval-decision",
                    Paper.A4_PORTRAIT,
                    ApprovalDecision::marks,
                    ApprovalDecision::parts);

    private static final String NUMBER_TO_COME = "(cấp khi ký)";
    private static final String DRAFT = "DỰ THẢO";
    private static final String VOID = "HẾT HIỆU LỰC";

    public ApprovalDecision {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(issuerInSentence, "issuerInSentence");
        Objects.requireNonNull(authority, "authority");
        subject = List.copyOf(subject);
        legalBases = List.copyOf(legalBases);
        Objects.requireNonNull(listCode, "listCode");
        Objects.requireNonNull(scope, "scope");
        groups = List.copyOf(groups);
        approved = List.copyOf(approved);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(executors, "executors");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(approval, "approval");
        GroupCounts.requireAgreement(groups, approved);
    }

    /**
     * Line of the table in Article 1.
     *
     * @param code the group's code at the time, such as {@code 9} or, in 2021, a letter
     * @param label the group in words
     */
    public record GroupCount(String code, String label, int people) {

        public GroupCount {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }

        public String peopleInSentence() {
            return new VietnameseCount(people).inSentence();
        }

        public String peopleInTable() {
            return new VietnameseCount(people).inTable();
        }
    }

    /**
     * Line of Annex I.
     *
     * @param birth as precise as it is known: a day, a month or only a year
     * @param nationalId already masked; empty for a person without a number
     * @param groupCode code of one of the decision's groups
     */
    public record ListedPerson(
            String name,
            String birth,
            String sex,
            String nationalId,
            String hamlet,
            String groupCode) {

        public ListedPerson {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(birth, "birth");
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(nationalId, "nationalId");
            Objects.requireNonNull(hamlet, "hamlet");
            Objects.requireNonNull(groupCode, "groupCode");
        }
    }

    /**
     * Line of Annex II.
     *
     * @param birth as precise as it is known
     * @param nationalId already masked; empty for a person without a number
     * @param reason in words
     * @param proposedBy who proposed to leave the person out, such as {@code Trạm Y tế}
     */
    public record LeftOutPerson(
            String name,
            String birth,
            String nationalId,
            String hamlet,
            String reason,
            String proposedBy) {

        public LeftOutPerson {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(birth, "birth");
            Objects.requireNonNull(nationalId, "nationalId");
            Objects.requireNonNull(hamlet, "hamlet");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(proposedBy, "proposedBy");
        }
    }

    /**
     * What exists only once the list is approved. An approval in the system is not a digital
     * signature and is not printed as one.
     *
     * @param number the decision's number, without the symbol
     * @param at time and day, such as {@code 16:05, 21/11/2026}
     * @param decisionId the decision's id in the system, by which the paper can be traced
     * @param inForce false when another decision took its place; every page then says so
     */
    public record Approval(String number, String at, String decisionId, boolean inForce) {

        public Approval {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(decisionId, "decisionId");
        }
    }

    public boolean draft() {
        return approval.isEmpty();
    }

    /** Number and symbol; a draft says that the number is still to come. */
    public String fullNumber() {
        return approval.map(Approval::number).orElse(NUMBER_TO_COME) + "/" + symbol;
    }

    public String numberLine() {
        return "Số: " + fullNumber();
    }

    public String approvedInSentence() {
        return new VietnameseCount(approved.size()).inSentence();
    }

    public String approvedInTable() {
        return new VietnameseCount(approved.size()).inTable();
    }

    public String leftOutInSentence() {
        return new VietnameseCount(leftOut.size()).inSentence();
    }

    public boolean someLeftOut() {
        return !leftOut.isEmpty();
    }

    /** Number of the article that says who carries the decision out. */
    public int lastArticle() {
        return leftOut.isEmpty() ? 2 : 3;
    }

    public List<ClosedLine> closedLegalBases() {
        return ClosedLine.list(legalBases, ";", ".");
    }

    private PageMarks marks() {
        String title = "Quyết định " + fullNumber() + ", danh sách " + listCode;
        String footer = "Quyết định số " + fullNumber() + " · Danh sách " + listCode;
        return new PageMarks(title, footer, mark());
    }

    private String mark() {
        return approval.map(made -> made.inForce() ? "" : VOID).orElse(DRAFT);
    }

    private List<DocumentPart> parts() {
        DocumentPart decision = new DocumentPart.Text("lists/approval-decision", this);
        DocumentPart annexOne =
                new DocumentPart.LongTable(
                        "lists/approval-decision-annex-1",
                        this,
                        ApprovedLine.list(groups, approved));
        if (leftOut.isEmpty()) {
            return List.of(decision, annexOne);
        }
        DocumentPart annexTwo =
                new DocumentPart.LongTable(
                        "lists/approval-decision-annex-2", this, LeftOutLine.list(leftOut));
        return List.of(decision, annexOne, annexTwo);
    }
}
