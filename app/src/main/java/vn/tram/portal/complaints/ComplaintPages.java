package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintView;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.own.PortalCookies;

/**
 * A complaint for whoever filed it: where it is, who must act by when, every answer, and what they
 * can do. By its whole number and the proved phone from which it was filed.
 */
@Controller
class ComplaintPages {

    private static final String ANSWER = "answer";
    private static final String REOPEN = "reopen";
    private static final String WITHDRAW = "withdraw";

    private final PortalPages pages;
    private final PortalCookies cookies;
    private final Visits visits;
    private final OwnRecords records;
    private final CitizenComplaints complaints;
    private final NewCertificate certificate;
    private final ComplaintWords words;
    private final AnswerCheck checks;
    private final CommandTransaction transaction;

    ComplaintPages(
            PortalPages pages,
            PortalCookies cookies,
            Visits visits,
            OwnRecords records,
            CitizenComplaints complaints,
            NewCertificate certificate,
            ComplaintWords words,
            AnswerCheck checks,
            PlatformTransactionManager transactions) {
        this.pages = pages;
        this.cookies = cookies;
        this.visits = visits;
        this.records = records;
        this.complaints = complaints;
        this.certificate = certificate;
        this.words = words;
        this.checks = checks;
        this.transaction = new CommandTransaction(transactions);
    }

    /**
     * What did not work.
     *
     * @param act to which form it belongs
     * @param typed what was written there
     */
    private record Failed(String act, String typed, String text) {}

    static ModelAndView none(PortalPages pages, HttpServletRequest request) {
        return pages.problem(
                request,
                PortalPath.COMPLAINT_FOLLOW,
                HttpStatus.NOT_FOUND,
                pages.text(request, "portal.complaint.none"));
    }

    @GetMapping({PortalRoutes.COMPLAINT_VIEW, PortalRoutes.COMPLAINT_VIEW_EN})
    ModelAndView show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "so", defaultValue = "") String reference) {
        pages.remember(request, response);
        return onOne(
                request,
                response,
                reference,
                (complaint, visit) -> page(complaint, visit, request, Optional.empty()));
    }

    /** What is done with a complaint of the visitor's own. */
    private interface Act {
        ModelAndView on(ComplaintView complaint, Visit visit);
    }

    private ModelAndView onOne(
            HttpServletRequest request, HttpServletResponse response, String reference, Act act) {
        Optional<Visit> visit = visits.of(request, response);
        if (visit.isEmpty()) {
            return new ModelAndView(
                    "redirect:" + PortalPath.COMPLAINT_FOLLOW.in(PortalLanguage.of(request)));
        }
        return complaints
                .byReference(reference, visit.get().phone())
                .map(complaint -> act.on(complaint, visit.get()))
                .orElseGet(() -> none(pages, request));
    }

    private ModelAndView page(
            ComplaintView complaint,
            Visit visit,
            HttpServletRequest request,
            Optional<Failed> failed) {
        Locale locale = PortalLanguage.of(request).locale();
        ModelAndView page =
                pages.page(
                        request, "complaint", "portal.complaint.yours", PortalPath.COMPLAINT_VIEW);
        page.addObject("complaint", words.page(complaint, words.told(complaint, visit), locale));
        page.addObject("typed", "");
        for (String notice : List.of("moi", "lai", "anh")) {
            if (request.getParameterMap().containsKey(notice)) {
                page.addObject("notice", pages.text(request, "portal.complaint.notice." + notice));
            }
        }
        certificate
                .of(complaint, visit)
                .ifPresent(
                        state -> {
                            page.addObject(
                                    "certificate",
                                    pages.text(request, "portal.complaint.certificate." + state));
                            page.addObject("openable", state != NewCertificate.State.OTHER_PHONE);
                        });
        failed.ifPresent(
                one -> {
                    page.addObject("fault", one.text());
                    page.addObject(one.act() + "Fault", one.text());
                    page.addObject("typed", one.typed());
                    page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                });
        return page;
    }

    @PostMapping({PortalRoutes.COMPLAINT_VIEW, PortalRoutes.COMPLAINT_VIEW_EN})
    ModelAndView act(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "so", defaultValue = "") String reference,
            @RequestParam(name = "lam", defaultValue = "") String what,
            @RequestParam(name = "loi", defaultValue = "") String said) {
        return onOne(
                request,
                response,
                reference,
                (complaint, visit) -> {
                    Outcome<Void> done = done(what, said, complaint, visit);
                    return done instanceof Outcome.Refused<Void> refused
                            ? page(
                                    again(complaint, visit),
                                    visit,
                                    request,
                                    Optional.of(
                                            new Failed(
                                                    what,
                                                    said,
                                                    checks.words(
                                                            refused.refusal(),
                                                            false,
                                                            PortalLanguage.of(request).locale()))))
                            : seen(complaint, request);
                });
    }

    private Outcome<Void> done(String what, String said, ComplaintView complaint, Visit visit) {
        return switch (what) {
            case ANSWER -> complaints.answer(complaint.id(), said, visit.phone());
            case REOPEN -> complaints.reopen(complaint.id(), said, visit.phone());
            case WITHDRAW -> complaints.withdraw(complaint.id(), visit.phone());
            default -> Outcome.done();
        };
    }

    /** As it is now: what was refused may have been refused because it changed. */
    private ComplaintView again(ComplaintView complaint, Visit visit) {
        return complaints.byReference(complaint.reference(), visit.phone()).orElse(complaint);
    }

    private static ModelAndView seen(ComplaintView complaint, HttpServletRequest request) {
        return new ModelAndView(
                "redirect:"
                        + PortalPath.COMPLAINT_VIEW.in(PortalLanguage.of(request))
                        + "?so="
                        + complaint.reference());
    }

    /** The number that nobody guesses, and the code, open the record like name and birth date. */
    @PostMapping({PortalRoutes.COMPLAINT_RECORD, PortalRoutes.COMPLAINT_RECORD_EN})
    ModelAndView record(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "so", defaultValue = "") String reference) {
        return onOne(
                request,
                response,
                reference,
                (complaint, visit) ->
                        certificate
                                .person(complaint, visit)
                                .map(person -> opened(person, request, response))
                                .orElseGet(() -> seen(complaint, request)));
    }

    private ModelAndView opened(
            PersonId person, HttpServletRequest request, HttpServletResponse response) {
        transaction.get(
                () -> {
                    records.opened(person);
                    return person;
                });
        cookies.giveRecord(person, request, response);
        return new ModelAndView("redirect:" + PortalPath.OWN.in(PortalLanguage.of(request)));
    }

    @GetMapping({PortalRoutes.COMPLAINT_RECORD, PortalRoutes.COMPLAINT_RECORD_EN})
    ModelAndView nothingToOpen(HttpServletRequest request) {
        return new ModelAndView("redirect:" + PortalPath.COMPLAINTS.in(PortalLanguage.of(request)));
    }
}
