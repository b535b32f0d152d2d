package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;
import vn.tram.processes.lists.IdentityCheck;
import vn.tram.workflow.Decisions;

/** Judges an identity by the form of its number alone, by the table that judges rows of lists. */
@Component
class IdentityByForm {

    /** Nine-digit numbers identify nobody from this day (Law 26/2023/QH15, article 46). */
    private static final LocalDate OLD_CARDS_END = LocalDate.of(2025, 1, 1);

    private final Decisions decisions;

    IdentityByForm(Decisions decisions) {
        this.decisions = decisions;
    }

    /** As stored with a person. */
    record Judged(String state, String reason) {}

    Judged judge(
            Optional<NationalId> number,
            BirthDate birth,
            Sex sex,
            boolean foreigner,
            LocalDate day) {
        IdentityCheck.Question question =
                new IdentityCheck.Question(
                        number.map(id -> IdentityCheck.Document.valueOf(id.kind().name()))
                                .orElse(IdentityCheck.Document.NONE),
                        true,
                        number.map(id -> id.agreesWith(birth)).orElse(true),
                        number.map(id -> id.agreesWith(sex)).orElse(true),
                        number.map(NationalId::provinceKnown).orElse(true),
                        foreigner,
                        day.isBefore(OLD_CARDS_END));
        IdentityCheck.Finding finding =
                IdentityCheck.Finding.from(
                        decisions.ask(IdentityCheck.KEY, question.asVariables()));
        return new Judged(finding.state().name(), finding.reason().code());
    }
}
