package vn.tram.portal.complaints;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Feedback;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.NewComplaint;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.people.OwnRecords;
import vn.tram.people.OwnRecords.OwnRecord;
import vn.tram.shell.Messages;

/** The complaint that answers make. Answers given on a way that was left again do not count. */
@Component
class Draft {

    private final Way way;
    private final OwnRecords records;
    private final Doses doses;
    private final Facilities facilities;
    private final Messages messages;

    Draft(Way way, OwnRecords records, Doses doses, Facilities facilities, Messages messages) {
        this.way = way;
        this.records = records;
        this.doses = doses;
        this.facilities = facilities;
        this.messages = messages;
    }

    /**
     * @param visit with an answer to every question
     */
    NewComplaint of(Visit visit, Locale locale) {
        Optional<OwnRecord> own = visit.person().flatMap(records::of);
        Answers answers = asked(visit, locale);
        Optional<DoseView> dose = own.flatMap(any -> answers.dose()).flatMap(doses::byId);
        return new NewComplaint(
                answers.kind().orElseThrow(),
                own.map(OwnRecord::name).or(() -> answers.text(Answers.NAME)).orElseThrow(),
                own.map(one -> one.birth().display())
                        .or(() -> answers.text(Answers.BIRTH))
                        .orElseThrow(),
                visit.phone().e164(),
                own.map(OwnRecord::id),
                dose.map(DoseView::id),
                places(answers, own, dose),
                claims(answers),
                words(answers, locale),
                answers.about()
                        .map(about -> new Feedback(about, answers.text(Answers.WHOM).orElse(""))));
    }

    /** The answers to questions that are on the way. */
    private Answers asked(Visit visit, Locale locale) {
        List<String> keys = way.steps(visit, locale).stream().map(Step::key).toList();
        Answers asked = visit.answers();
        for (String key : visit.answers().given().keySet()) {
            boolean start = key.equals(Answers.KIND);
            if (!keys.contains(key) && !start) {
                asked = asked.without(key);
            }
        }
        return asked;
    }

    private static NamedPlaces places(
            Answers answers, Optional<OwnRecord> own, Optional<DoseView> dose) {
        return answers.facility()
                .or(() -> dose.flatMap(DoseView::facility))
                .map(NamedPlaces::site)
                .or(() -> answers.commune().or(answers::province).map(NamedPlaces::in))
                .or(() -> own.map(OwnRecord::commune).map(NamedPlaces::in))
                .orElse(NamedPlaces.none());
    }

    private Map<ClaimField, String> claims(Answers answers) {
        Map<ClaimField, String> claims = new EnumMap<>(ClaimField.class);
        for (ClaimField field : ClaimField.values()) {
            answers.text(Answers.of(field)).ifPresent(value -> claims.put(field, value));
        }
        if (answers.kind().filter(ComplaintKind.DOSE_MISSING::equals).isPresent()) {
            site(answers).ifPresent(name -> claims.put(ClaimField.PLACE, name));
        }
        return claims;
    }

    private Optional<String> site(Answers answers) {
        return answers.facility()
                .flatMap(facilities::byId)
                .map(Facility::name)
                .or(() -> answers.text(Answers.SITE));
    }

    /** A place that is on no list is told in words. */
    private String words(Answers answers, Locale locale) {
        String words = answers.text(Answers.WORDS).orElse("");
        boolean named =
                answers.feedback()
                        && answers.facility().isEmpty()
                        && answers.text(Answers.SITE).isPresent();
        return named
                ? words
                        + "\n"
                        + messages.text(
                                locale,
                                "portal.ask.site-in-words",
                                answers.text(Answers.SITE).get())
                : words;
    }
}
