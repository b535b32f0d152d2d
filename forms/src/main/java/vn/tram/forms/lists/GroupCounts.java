package vn.tram.forms.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of Article 1 held against Annex I: a decision must not contradict itself. */
final class GroupCounts {

    private GroupCounts() {}

    static void requireAgreement(
            List<ApprovalDecision.GroupCount> groups,
            List<ApprovalDecision.ListedPerson> approved) {
        if (approved.isEmpty()) {
            throw new IllegalArgumentException("a decision that approves nobody");
        }
        Map<String, Integer> said = said(groups);
        said.values().removeIf(people -> people == 0);
        Map<String, Integer> counted =
                approved.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ApprovalDecision.ListedPerson::groupCode,
                                        Collectors.summingInt(person -> 1)));
        if (!said.equals(counted)) {
            throw new IllegalArgumentException(
                    "the groups' counts " + said + " are not those of the annex " + counted);
        }
    }

    private static Map<String, Integer> said(List<ApprovalDecision.GroupCount> groups) {
        Map<String, Integer> said = new LinkedHashMap<>();
        for (ApprovalDecision.GroupCount group : groups) {
            if (said.put(group.code(), group.people()) != null) {
                throw new IllegalArgumentException("group named twice: " + group.code());
            }
        }
        return said;
    }
}
