package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;

/** What one can do here, and what one has done. */
@Controller
class StartPages {

    private final PortalPages pages;
    private final Visits visits;
    private final CitizenComplaints complaints;
    private final ComplaintWords words;

    StartPages(
            PortalPages pages, Visits visits, CitizenComplaints complaints, ComplaintWords words) {
        this.pages = pages;
        this.visits = visits;
        this.complaints = complaints;
        this.words = words;
    }

    /** To the phone, because nobody is here any more. */
    static ModelAndView over(HttpServletRequest request) {
        return to(PortalPath.COMPLAINT_PHONE, request, "?het");
    }

    private static ModelAndView to(PortalPath page, HttpServletRequest request, String query) {
        return new ModelAndView("redirect:" + page.in(PortalLanguage.of(request)) + query);
    }

    @GetMapping({PortalRoutes.COMPLAINTS, PortalRoutes.COMPLAINTS_EN})
    ModelAndView start(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        Locale locale = PortalLanguage.of(request).locale();
        Optional<Visit> visit = visits.of(request, response);
        ModelAndView page =
                pages.page(request, "complaints", "portal.complaints.title", PortalPath.COMPLAINTS);
        page.addObject("begun", visit.filter(one -> one.answers().begun()).isPresent());
        List<ComplaintWords.Line> lines =
                visit
                        .flatMap(
                                one ->
                                        one.person()
                                                .map(person -> complaints.of(person, one.phone())))
                        .orElse(List.of())
                        .stream()
                        .map(each -> words.line(each, locale))
                        .toList();
        page.addObject("lines", lines);
        page.addObject("some", !lines.isEmpty());
        for (String notice : List.of("stale", "luu")) {
            if (request.getParameterMap().containsKey(notice)) {
                page.addObject("notice", pages.text(request, "portal.complaints.notice." + notice));
            }
        }
        return page;
    }

    @PostMapping({PortalRoutes.COMPLAINTS, PortalRoutes.COMPLAINTS_EN})
    ModelAndView anew(HttpServletRequest request, HttpServletResponse response) {
        visits.of(request, response).ifPresent(visits::anew);
        return to(PortalPath.COMPLAINTS, request, "");
    }
}
