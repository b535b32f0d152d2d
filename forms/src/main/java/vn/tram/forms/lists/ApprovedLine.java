package vn.tram.forms.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of Annex I: either the heading of a priority group or a person of it.
 *
 * @param ordinal runs through all groups; 0 for a heading
 */
record ApprovedLine(
        Optional<ApprovalDecision.GroupCount> heading,
        int ordinal,
        Optional<ApprovalDecision.ListedPerson> person) {

    static List<ApprovedLine> list(
            List<ApprovalDecision.GroupCount> groups,
            List<ApprovalDecision.ListedPerson> approved) {
        Map<String, List<ApprovalDecision.ListedPerson>> byGroup =
                approved.stream()
                        .collect(Collectors.groupingBy(ApprovalDecision.ListedPerson::groupCode));
        List<ApprovedLine> lines = new ArrayList<>(groups.size() + approved.size());
        int ordinal = 0;
        for (ApprovalDecision.GroupCount group : groups) {
            List<ApprovalDecision.ListedPerson> people =
                    byGroup.getOrDefault(group.code(), List.of());
            if (!people.isEmpty()) {
                lines.add(new ApprovedLine(Optional.of(group), 0, Optional.empty()));
            }
            for (ApprovalDecision.ListedPerson person : people) {
                lines.add(new ApprovedLine(Optional.empty(), ++ordinal, Optional.of(person)));
            }
        }
        return lines;
    }
}
