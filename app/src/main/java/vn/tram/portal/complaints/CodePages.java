package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.ComplaintKind;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PhoneNumber;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.own.PhoneProof;
import vn.tram.portal.own.PhoneProof.Entered;

/** The phone and its code, before the first question. */
@Controller
class CodePages {

    /** What {@code ve} says of feedback; nothing else is said of a complaint about a record. */
    private static final String FEEDBACK = "gop-y";

    private final PortalPages pages;
    private final Visits visits;
    private final PhoneProof proof;
    private final PhoneAsk codes;

    CodePages(PortalPages pages, Visits visits, PhoneProof proof, PhoneAsk codes) {
        this.pages = pages;
        this.visits = visits;
        this.proof = proof;
        this.codes = codes;
    }

    @GetMapping({PortalRoutes.COMPLAINT_PHONE, PortalRoutes.COMPLAINT_PHONE_EN})
    ModelAndView phone(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ve", defaultValue = "") String about) {
        pages.remember(request, response);
        Optional<Visit> visit = visits.of(request, response);
        if (visit.isPresent()) {
            begin(visit.get(), about);
            return to(PortalPath.COMPLAINT_STEP, request, "");
        }
        ModelAndView page = phoneForm(request, about, "", Optional.empty());
        if (request.getParameterMap().containsKey("het")) {
            page.addObject("notice", pages.text(request, "portal.complaints.notice.het"));
        }
        return page;
    }

    /** What was begun is gone on with, unless it was about something else. */
    private void begin(Visit visit, String about) {
        boolean feedback = about.equals(FEEDBACK);
        if (visit.answers().feedback() != feedback) {
            Answers anew = visits.anew(visit).answers();
            visits.keep(
                    visit.with(
                            feedback
                                    ? anew.with(Answers.KIND, ComplaintKind.FEEDBACK.name())
                                    : anew));
        }
    }

    @PostMapping({PortalRoutes.COMPLAINT_PHONE, PortalRoutes.COMPLAINT_PHONE_EN})
    ModelAndView ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ve", defaultValue = "") String about,
            @RequestParam(name = "dt", defaultValue = "") String typed) {
        Parsed<PhoneNumber> phone = PhoneNumber.parse(typed);
        if (phone.asOptional().isEmpty()) {
            return phoneForm(request, about, typed, Optional.of(codes.fault(phone, request)));
        }
        return codes.send(
                phone.asOptional().get(),
                about.equals(FEEDBACK) ? "?ve=" + FEEDBACK : "",
                request,
                response);
    }

    private ModelAndView phoneForm(
            HttpServletRequest request, String about, String typed, Optional<String> fault) {
        ModelAndView page =
                pages.page(
                        request, "complaint-phone", "portal.ask.phone", PortalPath.COMPLAINT_PHONE);
        page.addObject("about", about.equals(FEEDBACK) ? FEEDBACK : "");
        page.addObject("feedback", about.equals(FEEDBACK));
        page.addObject("typed", typed);
        page.addObject("fault", fault.orElse(null));
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    @GetMapping({PortalRoutes.COMPLAINT_CODE, PortalRoutes.COMPLAINT_CODE_EN})
    ModelAndView code(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ve", defaultValue = "") String about,
            @RequestParam(name = "so", defaultValue = "") String reference) {
        pages.remember(request, response);
        return proof.waiting(request).isPresent()
                ? codeForm(request, about, reference, Optional.empty())
                : to(PortalPath.COMPLAINTS, request, "");
    }

    @PostMapping({PortalRoutes.COMPLAINT_CODE, PortalRoutes.COMPLAINT_CODE_EN})
    ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ve", defaultValue = "") String about,
            @RequestParam(name = "so", defaultValue = "") String reference,
            @RequestParam(name = "ma", defaultValue = "") String typed) {
        Entered entered = proof.enter(typed, request, response);
        if (entered instanceof Entered.NoCode) {
            return codeForm(
                    request,
                    about,
                    reference,
                    Optional.of(pages.text(request, "portal.code.form")));
        }
        if (entered instanceof Entered.Wrong wrong) {
            return codeForm(
                    request,
                    about,
                    reference,
                    Optional.of(pages.text(request, "portal.code.wrong", wrong.left())));
        }
        if (!(entered instanceof Entered.Proved proved)) {
            return pages.problem(
                    request,
                    PortalPath.COMPLAINTS,
                    HttpStatus.CONFLICT,
                    pages.text(request, "portal.own.notice.spent"));
        }
        Visit visit = visits.begin(proved.phone(), request, response);
        if (!reference.isEmpty() && reference.matches(FollowPages.REFERENCE)) {
            return to(PortalPath.COMPLAINT_VIEW, request, "?so=" + reference);
        }
        begin(visit, about);
        return to(PortalPath.COMPLAINT_STEP, request, "");
    }

    private ModelAndView codeForm(
            HttpServletRequest request, String about, String reference, Optional<String> fault) {
        ModelAndView page =
                pages.page(
                        request, "complaint-code", "portal.code.title", PortalPath.COMPLAINT_CODE);
        page.addObject("about", about.equals(FEEDBACK) ? FEEDBACK : "");
        page.addObject("reference", reference.matches(FollowPages.REFERENCE) ? reference : "");
        page.addObject("record", about.isEmpty() && reference.isEmpty());
        page.addObject(
                "sent",
                pages.text(
                        request,
                        "portal.ask.code.sent",
                        proof.waiting(request).map(PhoneNumber::masked).orElse(""),
                        PhoneProof.GOOD_FOR.toMinutes()));
        page.addObject("fault", fault.orElse(null));
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static ModelAndView to(PortalPath page, HttpServletRequest request, String query) {
        return new ModelAndView("redirect:" + page.in(PortalLanguage.of(request)) + query);
    }
}
