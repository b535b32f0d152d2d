package vn.tram.forms.lists;

import java.util.List;
import java.util.stream.IntStream;

/** A row of Annex II. */
record LeftOutLine(int ordinal, ApprovalDecision.LeftOutPerson person) {

    static List<LeftOutLine> list(List<ApprovalDecision.LeftOutPerson> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> new LeftOutLine(i + 1, people.get(i)))
                .toList();
    }
}
