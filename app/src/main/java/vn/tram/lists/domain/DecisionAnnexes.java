package vn.tram.lists.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.forms.lists.ApprovalDecision;
import vn.tram.lists.domain.AnnexStore.AnnexRow;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroupSet;
import vn.tram.ruleset.PriorityGroups;

/** The people whom a decision lists, as the paper prints them: numbers masked. */
@Component
class DecisionAnnexes {

    private final AnnexStore rows;
    private final PriorityGroups groups;

    DecisionAnnexes(AnnexStore rows, PriorityGroups groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /** Approved people with their counts by group, and those left out. */
    record Annexes(
            List<ApprovalDecision.GroupCount> groups,
            List<ApprovalDecision.ListedPerson> approved,
            List<ApprovalDecision.LeftOutPerson> leftOut) {}

    /** What would be signed now. */
    Annexes ofDraft(SubjectList list) {
        return of(rows.ofList(list.id()), list.eventDate());
    }

    Annexes asSigned(UUID decision, LocalDate day) {
        return of(rows.asSigned(decision), day);
    }

    private Annexes of(List<AnnexRow> all, LocalDate day) {
        List<AnnexRow> approved = all.stream().filter(row -> !row.leftOut()).toList();
        return new Annexes(
                groupCounts(approved, day),
                approved.stream().map(DecisionAnnexes::listed).toList(),
                all.stream().filter(AnnexRow::leftOut).map(DecisionAnnexes::leftOut).toList());
    }

    private List<ApprovalDecision.GroupCount> groupCounts(List<AnnexRow> approved, LocalDate day) {
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

    private static ApprovalDecision.ListedPerson listed(AnnexRow row) {
        return new ApprovalDecision.ListedPerson(
                row.name(),
                birth(row),
                RowTexts.sex(row.sex()),
                number(row),
                text(row.hamlet()),
                Integer.toString(best(row)));
    }

    private static ApprovalDecision.LeftOutPerson leftOut(AnnexRow row) {
        return new ApprovalDecision.LeftOutPerson(
                row.name(),
                birth(row),
                number(row),
                text(row.hamlet()),
                LeftOutWords.reason(row),
                LeftOutWords.proposer(row));
    }

    private static int best(AnnexRow row) {
        return new PriorityGroupSet(row.groupMask()).best().orElse(PriorityGroupSet.HIGHEST_CODE);
    }

    private static String birth(AnnexRow row) {
        return row.birthDate() == null ? "" : row.birthDate().display();
    }

    private static String number(AnnexRow row) {
        return row.idNumber() == null ? "" : row.idNumber().masked();
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
