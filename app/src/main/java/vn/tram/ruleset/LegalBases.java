package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.List;

/** The legal texts that a document names at its head, by the date of the document. */
public interface LegalBases {

    /**
     * The "Căn cứ …;" lines of the decision that approves a list, in their order, in Vietnamese:
     * until 30 June 2026 by Luật 03/2007/QH12 and Nghị định 104/2016, since then by Luật
     * 114/2025/QH15 and Nghị định 165/2026.
     */
    List<String> forListApproval(LocalDate date);
}
