package vn.tram.doses.domain;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseId;
import vn.tram.doses.DosesChanged;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.people.PersonCorrected;

/** A corrected birth date may change which interval a rule asked for at that age. */
@Component
class BirthsHeard {

    private final DoseStore doses;
    private final CourseStore courses;
    private final DoseRules rules;
    private final ApplicationEventPublisher events;

    BirthsHeard(
            DoseStore doses,
            CourseStore courses,
            DoseRules rules,
            ApplicationEventPublisher events) {
        this.doses = doses;
        this.courses = courses;
        this.rules = rules;
        this.events = events;
    }

    @EventListener
    void corrected(PersonCorrected event) {
        List<Kept> all = doses.ofPerson(event.person()).stream().filter(Kept::counts).toList();
        all.stream()
                .map(Kept::disease)
                .distinct()
                .forEach(disease -> numberAgain(event, disease, all));
    }

    private void numberAgain(PersonCorrected event, String disease, List<Kept> all) {
        List<Kept> counting = all.stream().filter(kept -> kept.disease().equals(disease)).toList();
        Subject subject = courses.lock(event.person(), disease).orElseThrow();
        Numbering numbering =
                Numbering.of(
                        counting.stream().map(Kept::given).toList(), subject.birth(), rules.book());
        Set<DoseId> changed = doses.renumber(counting, numbering, false);
        courses.keep(event.person(), disease, numbering.course());
        if (!changed.isEmpty()) {
            events.publishEvent(new DosesChanged(event.person(), changed, event.by()));
        }
    }
}
