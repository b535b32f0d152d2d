package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.stock.Product;

@Service
class DueService implements DueDoses {

    private final DoseRules rules;
    private final CourseStore courses;
    private final DueAnswers answers;
    private final DueSnapshot snapshots;

    DueService(DoseRules rules, CourseStore courses, DueAnswers answers, DueSnapshot snapshots) {
        this.rules = rules;
        this.courses = courses;
        this.answers = answers;
        this.snapshots = snapshots;
    }

    @Override
    public DueAnswer forPerson(
            PersonId person,
            String product,
            LocalDate on,
            UnitCode province,
            DueConditions conditions) {
        RuleBook book = rules.book();
        Product known = product(book, product);
        Subject subject =
                courses.read(person, known.disease())
                        .orElseThrow(
                                () -> new IllegalArgumentException("no person " + person.value()));
        return answers.answer(subject, known, on, province.value(), conditions, book);
    }

    @Override
    @Transactional
    public int snapshot(UUID snapshot, DueQuery query) {
        return snapshots.take(snapshot, query, product(rules.book(), query.product()));
    }

    @Override
    @Transactional
    public void discard(UUID snapshot) {
        snapshots.discard(snapshot);
    }

    private static Product product(RuleBook book, String code) {
        return book.product(code)
                .orElseThrow(() -> new IllegalArgumentException("no product " + code));
    }
}
