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
 * @param first whether it is the first person of a group, who must not be parted from its heading
 */
record ApprovedLine(
        Optional<ApprovalDecision.GroupCount> heading,
        int ordinal,
        boolean first,
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
                lines.add(new ApprovedLine(Optional.of(group), 0, false, Optional.empty()));
            }
            for (int i = 0; i < people.size(); i++) {
                lines.add(
                        new ApprovedLine(
                                Optional.empty(), ++ordinal, i == 0, Optional.of(people.get(i))));
            }
        }
        return lines;
    }
}
