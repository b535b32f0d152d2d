package vn.tram.lists.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.forms.lists.ApprovalDecision;
import vn.tram.lists.RowFilter;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroupSet;
import vn.tram.ruleset.PriorityGroups;

/** The people whom a decision lists, as the paper prints them: numbers masked. */
@Component
class DecisionAnnexes {

    private static final int PAGE = 500;

    private final RowStore rows;
    private final PriorityGroups groups;

    DecisionAnnexes(RowStore rows, PriorityGroups groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /** Approved people with their counts by group, and those left out. */
    record Annexes(
            List<ApprovalDecision.GroupCount> groups,
            List<ApprovalDecision.ListedPerson> approved,
            List<ApprovalDecision.LeftOutPerson> leftOut) {}

    Annexes of(SubjectList list) {
        List<Kept> approved = all(list.id(), RowFilter.Kind.PROPOSED);
        return new Annexes(
                groupCounts(approved, list.eventDate()),
                approved.stream().map(DecisionAnnexes::listed).toList(),
                all(list.id(), RowFilter.Kind.LEFT_OUT).stream()
                        .map(DecisionAnnexes::leftOut)
                        .toList());
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
                RowTexts.sex(row.sex()),
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

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
