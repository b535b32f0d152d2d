package vn.tram.portal.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.certificates.CitizenRecord;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.people.PersonRead;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.shell.Messages;

/** One's own record: how far the course is, the doses, the certificates, who read it. */
@Component
class RecordPage {

    private static final String DISEASE = "COVID-19";
    private static final int READS = 30;
    private static final String SYSTEM = "system";

    /** What nobody but the person does, on this page. */
    private static final Set<String> OWN_ACTS =
            Set.of("person.opened-by-owner", "certificate.fetched");

    private final PortalPages pages;
    private final OwnRecords records;
    private final CitizenCertificates certificates;
    private final DoseNames names;
    private final Messages messages;

    RecordPage(
            PortalPages pages,
            OwnRecords records,
            CitizenCertificates certificates,
            DoseNames names,
            Messages messages) {
        this.pages = pages;
        this.records = records;
        this.certificates = certificates;
        this.names = names;
        this.messages = messages;
    }

    /**
     * The platform's own scheme of colours, yellow after one dose and green when fully dosed; none
     * before the first.
     */
    record Course(String colour, String icon, String word, String text) {}

    /**
     * @param certificate what there is of its certificate, or why there is none
     * @param certified whether one is valid now
     * @param number by which its files are asked for; empty where there are none
     * @param renewable number of the one that ran out and can be made again; empty where it cannot
     */
    record Dose(
            String title,
            String date,
            String product,
            String lot,
            String place,
            String certificate,
            boolean certified,
            String number,
            String renewable) {

        /** Whether its files can be fetched. */
        public boolean fetchable() {
            return !number.isEmpty();
        }

        /** Whether it ran out. */
        public boolean over() {
            return !renewable.isEmpty();
        }
    }

    record Read(String time, String who, String what) {}

    /** Empty where the record is gone. */
    Optional<ModelAndView> of(PersonId person, HttpServletRequest request) {
        return certificates.record(person, DISEASE).map(own -> page(own, request));
    }

    private ModelAndView page(CitizenRecord own, HttpServletRequest request) {
        Locale locale = PortalLanguage.of(request).locale();
        List<Dose> doses = own.doses().stream().map(dose -> dose(dose, locale)).toList();
        ModelAndView page = pages.page(request, "record", "portal.record.title", PortalPath.OWN);
        page.addObject("name", own.name());
        page.addObject("birth", own.birth().display());
        page.addObject("course", course(own.course(), locale));
        page.addObject("doses", doses);
        page.addObject("files", doses.stream().anyMatch(Dose::fetchable));
        page.addObject("none", doses.isEmpty());
        page.addObject(
                "reads",
                records.reads(own.id(), READS).stream().map(read -> read(read, locale)).toList());
        return page;
    }

    private Course course(CitizenRecord.Course course, Locale locale) {
        String state = course.complete() ? "full" : course.basic() > 0 ? "one" : "none";
        String icon =
                switch (state) {
                    case "full" -> "shield-check";
                    case "one" -> "hourglass";
                    default -> "circle-dashed";
                };
        return new Course(
                state,
                icon,
                messages.text(locale, "portal.course." + state),
                messages.text(
                        locale,
                        "portal.course." + state + ".text",
                        course.basic(),
                        course.basicRequired(),
                        course.further()));
    }

    private Dose dose(CitizenRecord.Dose dose, Locale locale) {
        return new Dose(
                messages.text(locale, "doses.dose." + dose.category(), dose.ordinal()),
                messages.formats().date(dose.givenOn()),
                names.product(dose),
                dose.lot().orElseGet(() -> messages.text(locale, "portal.record.unknown")),
                names.place(dose).orElseGet(() -> messages.text(locale, "portal.record.unknown")),
                certificate(dose, locale),
                dose.last().filter(last -> last.state() == CertificateState.ISSUED).isPresent(),
                number(dose, CertificateState.ISSUED),
                number(dose, CertificateState.EXPIRED));
    }

    /** The id of the last certificate where it is in this state, else nothing. */
    private static String number(CitizenRecord.Dose dose, CertificateState state) {
        return dose.last()
                .filter(last -> last.state() == state)
                .map(last -> last.id().value().toString())
                .orElse("");
    }

    private String certificate(CitizenRecord.Dose dose, Locale locale) {
        if (dose.why().isPresent()) {
            return messages.text(
                    locale,
                    "portal.certificate.why",
                    messages.text(locale, "certificates.not-eligible." + dose.why().get().code()));
        }
        return dose.last()
                .map(last -> state(last, locale))
                .orElseGet(() -> messages.text(locale, "portal.certificate.READY"));
    }

    private String state(CitizenRecord.Last last, Locale locale) {
        String until = last.expiresAt().map(messages.formats()::date).orElse("");
        return messages.text(locale, "portal.certificate." + last.state(), until);
    }

    private Read read(PersonRead read, Locale locale) {
        String who =
                OWN_ACTS.contains(read.action())
                        ? messages.text(locale, "portal.reads.owner")
                        : SYSTEM.equals(read.actorName())
                                ? messages.text(locale, "portal.reads.system")
                                : read.actorName();
        return new Read(
                messages.formats().dateTime(read.at()),
                who,
                messages.text(locale, "audit." + read.action()));
    }
}
