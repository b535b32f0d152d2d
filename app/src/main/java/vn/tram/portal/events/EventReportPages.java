package vn.tram.portal.events;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.people.OwnRecords;
import vn.tram.people.OwnRecords.OwnRecord;
import vn.tram.portal.events.EventQuestions.Question;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.own.PortalCookies;
import vn.tram.safety.CitizenReports;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Filed;

/**
 * Telling of what happened after a dose. What to do in danger is said before anything is asked; the
 * questions come after a code, and without one every page leads to where codes are asked for.
 */
@Controller
class EventReportPages {

    private final PortalPages pages;
    private final PortalCookies cookies;
    private final OwnRecords records;
    private final CitizenReports reports;
    private final EventQuestions questions;
    private final Clock clock;

    EventReportPages(
            PortalPages pages,
            PortalCookies cookies,
            OwnRecords records,
            CitizenReports reports,
            EventQuestions questions,
            Clock clock) {
        this.pages = pages;
        this.cookies = cookies;
        this.records = records;
        this.reports = reports;
        this.questions = questions;
        this.clock = clock;
    }

    /** An answer that the form carries on. */
    record Kept(String name, String value) {}

    private Optional<OwnRecord> visitor(HttpServletRequest request) {
        return cookies.record(request).flatMap(records::of);
    }

    private static ModelAndView signIn(HttpServletRequest request) {
        return new ModelAndView(
                "redirect:" + PortalPath.OWN.in(PortalLanguage.of(request)) + "?event");
    }

    @GetMapping({PortalRoutes.EVENT, PortalRoutes.EVENT_EN})
    ModelAndView start(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        return pages.page(request, "event-start", "portal.event.title", PortalPath.EVENT);
    }

    @GetMapping({PortalRoutes.EVENT_STEP, PortalRoutes.EVENT_STEP_EN})
    ModelAndView begin(HttpServletRequest request) {
        return visitor(request)
                .map(own -> step(EventAnswers.of(request), own, request, Optional.empty()))
                .orElseGet(() -> signIn(request));
    }

    @PostMapping({PortalRoutes.EVENT_STEP, PortalRoutes.EVENT_STEP_EN})
    ModelAndView answer(
            HttpServletRequest request,
            @RequestParam(name = "gui", defaultValue = "") String send,
            @RequestParam(name = "hoi", defaultValue = "") String asked) {
        return visitor(request)
                .map(
                        own ->
                                answered(
                                        EventAnswers.of(request),
                                        asked,
                                        !send.isEmpty(),
                                        own,
                                        request))
                .orElseGet(() -> signIn(request));
    }

    private ModelAndView answered(
            EventAnswers answers,
            String asked,
            boolean send,
            OwnRecord own,
            HttpServletRequest request) {
        boolean skipped = !asked.isEmpty() && answers.text(asked).isEmpty();
        boolean noMoment = EventAnswers.DAY.equals(asked) && answers.at(clock.instant()).isEmpty();
        if (skipped || noMoment) {
            String why = noMoment ? "portal.event.when.fault" : "portal.event.empty";
            return step(answers, own, request, Optional.of(pages.text(request, why)));
        }
        return send && questions.next(answers, own.id(), locale(request)).isEmpty()
                ? file(answers, own, request)
                : step(answers, own, request, Optional.empty());
    }

    /** The next question, or everything to look at once more. */
    private ModelAndView step(
            EventAnswers answers,
            OwnRecord own,
            HttpServletRequest request,
            Optional<String> fault) {
        Optional<Question> next = questions.next(answers, own.id(), locale(request));
        ModelAndView page =
                pages.page(
                        request,
                        next.isPresent() ? "event-step" : "event-check",
                        "portal.event.title",
                        PortalPath.EVENT_STEP);
        page.addObject("kept", kept(answers));
        page.addObject("fault", fault.orElse(null));
        next.ifPresent(question -> page.addObject("question", question));
        if (next.isEmpty()) {
            page.addObject("name", own.name());
            page.addObject("said", questions.said(answers, own.id(), locale(request)));
        }
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static List<Kept> kept(EventAnswers answers) {
        return answers.given().entrySet().stream()
                .map(each -> new Kept(each.getKey(), each.getValue()))
                .toList();
    }

    private ModelAndView file(EventAnswers answers, OwnRecord own, HttpServletRequest request) {
        Outcome<Filed> filed = reports.file(answers.report(own, clock.instant()));
        if (filed instanceof Outcome.Refused<Filed> refused) {
            return step(
                    again(answers, refused.refusal()),
                    own,
                    request,
                    Optional.of(
                            pages.text(
                                    request,
                                    refused.refusal().code(),
                                    refused.refusal().arguments().toArray())));
        }
        ModelAndView page =
                pages.page(request, "event-done", "portal.event.done", PortalPath.EVENT);
        page.addObject("reference", filed.value().code());
        page.addObject("grave", filed.value().serious());
        return page;
    }

    /** What was refused is asked once more. */
    private static EventAnswers again(EventAnswers answers, Refusal refusal) {
        boolean moment =
                refusal == Plain.EVENT_BEFORE_DOSE
                        || refusal == Plain.EVENT_IN_FUTURE
                        || refusal == Plain.EVENT_TOO_OLD;
        if (moment) {
            return answers.without(EventAnswers.DAY).without(EventAnswers.TIME);
        }
        return refusal == Plain.TEXT_TOO_LONG ? answers.without(EventAnswers.WORDS) : answers;
    }

    private static Locale locale(HttpServletRequest request) {
        return PortalLanguage.of(request).locale();
    }
}
