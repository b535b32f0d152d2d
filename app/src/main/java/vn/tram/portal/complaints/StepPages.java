package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintsRefusal;
import vn.tram.complaints.FiledComplaint;
import vn.tram.complaints.RejectionReason;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PersonName;
import vn.tram.photos.PaperPhoto;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;

/**
 * The questions of a complaint, each on a page with an address of its own: going back, loading
 * again and coming back another day lose nothing.
 */
@Controller
class StepPages {

    private final PortalPages pages;
    private final Visits visits;
    private final Way way;
    private final StepView view;
    private final AnswerCheck checks;
    private final Draft draft;
    private final UnsentPhotos papers;
    private final CitizenComplaints complaints;

    StepPages(
            PortalPages pages,
            Visits visits,
            Way way,
            StepView view,
            AnswerCheck checks,
            Draft draft,
            UnsentPhotos papers,
            CitizenComplaints complaints) {
        this.pages = pages;
        this.visits = visits;
        this.way = way;
        this.view = view;
        this.checks = checks;
        this.draft = draft;
        this.papers = papers;
        this.complaints = complaints;
    }

    @GetMapping({PortalRoutes.COMPLAINT_STEP, PortalRoutes.COMPLAINT_STEP_EN})
    ModelAndView ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "hoi", defaultValue = "") String key) {
        pages.remember(request, response);
        return visits.of(request, response)
                .map(
                        visit ->
                                step(visit, key, request)
                                        .map(
                                                step ->
                                                        view.question(
                                                                step,
                                                                visit.answers()
                                                                        .given()
                                                                        .getOrDefault(key, ""),
                                                                visit,
                                                                request,
                                                                Optional.empty()))
                                        .orElseGet(() -> next(visit, request)))
                .orElseGet(() -> StartPages.over(request));
    }

    private Optional<Step> step(Visit visit, String key, HttpServletRequest request) {
        return way.steps(visit, locale(request)).stream()
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    /** To the first question without an answer; else to all answers. */
    private ModelAndView next(Visit visit, HttpServletRequest request) {
        return way.next(visit, locale(request))
                .map(step -> new ModelAndView("redirect:" + StepView.to(step.key(), request)))
                .orElseGet(() -> to(PortalPath.COMPLAINT_CHECK, request, ""));
    }

    @PostMapping({PortalRoutes.COMPLAINT_STEP, PortalRoutes.COMPLAINT_STEP_EN})
    ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "hoi", defaultValue = "") String key) {
        return visits.of(request, response)
                .map(
                        visit ->
                                step(visit, key, request)
                                        .map(step -> answered(step, visit, request))
                                        .orElseGet(() -> next(visit, request)))
                .orElseGet(() -> StartPages.over(request));
    }

    private ModelAndView answered(Step step, Visit visit, HttpServletRequest request) {
        String typed = AnswerCheck.typed(step, request);
        Optional<String> fault = checks.fault(step, typed, visit, locale(request));
        if (fault.isPresent()) {
            return view.question(step, typed, visit, request, fault);
        }
        Visit with = visit.with(visit.answers().with(step.key(), typed));
        if (!List.of(Answers.NAME, Answers.BIRTH).contains(step.key())) {
            visits.keep(with);
            return next(with, request);
        }
        return visits.identified(with)
                .map(known -> identified(known, request))
                .orElseGet(
                        () ->
                                view.question(
                                        step,
                                        typed,
                                        visit,
                                        request,
                                        Optional.of(
                                                pages.text(request, "portal.ask.fault.lookups"))));
    }

    /** Whoever has no record must have a name that a record can be made with. */
    private ModelAndView identified(Visit visit, HttpServletRequest request) {
        Optional<String> unmarked =
                visit.person().isPresent() || !visit.answers().has(Answers.BIRTH)
                        ? Optional.empty()
                        : visit.answers()
                                .text(Answers.NAME)
                                .filter(
                                        name ->
                                                PersonName.parse(name)
                                                        .asOptional()
                                                        .filter(PersonName::lacksDiacritics)
                                                        .isPresent());
        if (unmarked.isEmpty()) {
            return next(visit, request);
        }
        Visit without = visit.with(visit.answers().without(Answers.NAME));
        visits.keep(without);
        return view.question(
                step(without, Answers.NAME, request).orElseThrow(),
                unmarked.get(),
                without,
                request,
                Optional.of(
                        checks.words(
                                new ComplaintsRefusal.ByReason(RejectionReason.NAME_WITHOUT_MARKS),
                                false,
                                locale(request))));
    }

    @GetMapping({PortalRoutes.COMPLAINT_CHECK, PortalRoutes.COMPLAINT_CHECK_EN})
    ModelAndView check(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        return whole(request, response, visit -> view.check(visit, request, Optional.empty()));
    }

    @PostMapping({PortalRoutes.COMPLAINT_CHECK, PortalRoutes.COMPLAINT_CHECK_EN})
    ModelAndView send(HttpServletRequest request, HttpServletResponse response) {
        return whole(request, response, visit -> sent(visit, request));
    }

    private interface Whole {
        ModelAndView of(Visit visit);
    }

    private ModelAndView whole(
            HttpServletRequest request, HttpServletResponse response, Whole page) {
        return visits.of(request, response)
                .map(
                        visit ->
                                way.next(visit, locale(request)).isPresent()
                                        ? next(visit, request)
                                        : page.of(visit))
                .orElseGet(() -> StartPages.over(request));
    }

    private ModelAndView sent(Visit visit, HttpServletRequest request) {
        List<PaperPhoto> photos =
                papers.of(visit.id()).stream().map(UnsentPhotos.Kept::photo).toList();
        Outcome<FiledComplaint> filed =
                complaints.file(draft.of(visit, locale(request)), photos, visit.phone());
        if (filed instanceof Outcome.Refused<FiledComplaint> refused) {
            return view.check(
                    visit,
                    request,
                    Optional.of(checks.words(refused.refusal(), false, locale(request))));
        }
        visits.done(visit);
        return to(
                PortalPath.COMPLAINT_VIEW,
                request,
                "?so=" + filed.value().reference() + (filed.value().joined() ? "&lai" : "&moi"));
    }

    private static ModelAndView to(PortalPath page, HttpServletRequest request, String query) {
        return new ModelAndView("redirect:" + page.in(PortalLanguage.of(request)) + query);
    }

    private static Locale locale(HttpServletRequest request) {
        return PortalLanguage.of(request).locale();
    }
}
