package vn.tram.lists.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.workflow.CaseFacts;

/** The facts of a list that the inbox shows and that choose the rule of its deadlines. */
@Component
public class ListFacts {

    private final SubjectListRepository lists;
    private final RowCounts rowCounts;

    ListFacts(SubjectListRepository lists, RowCounts rowCounts) {
        this.lists = lists;
        this.rowCounts = rowCounts;
    }

    public CaseFacts of(UUID id) {
        SubjectList list = list(id);
        return new CaseFacts(
                list.code(),
                list.title(),
                Optional.of(rowCounts.size(id)),
                rowCounts.hamlets(id, CaseFacts.MOST_HAMLETS),
                list.place(),
                list.eventDate(),
                Optional.of(list.campaignId()));
    }

    /** Without counting the list's rows, which costs most of {@link #of}. */
    public LocalDate eventDate(UUID id) {
        return list(id).eventDate();
    }

    private SubjectList list(UUID id) {
        return lists.findById(id).orElseThrow(() -> new IllegalStateException("no list " + id));
    }
}
