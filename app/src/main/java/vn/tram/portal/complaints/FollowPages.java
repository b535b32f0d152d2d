package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PhoneNumber;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;

/** The way to a complaint that was sent: its number, the phone, the code. */
@Controller
class FollowPages {

    static final String REFERENCE = "(?i)PA-\\d{4}-\\d{4,9}-[2-9A-Z]{3}";

    private final PortalPages pages;
    private final Visits visits;
    private final PhoneAsk codes;

    FollowPages(PortalPages pages, Visits visits, PhoneAsk codes) {
        this.pages = pages;
        this.visits = visits;
        this.codes = codes;
    }

    /** A field and what is wrong with it. */
    record Fault(String field, String text) {}

    @GetMapping({PortalRoutes.COMPLAINT_FOLLOW, PortalRoutes.COMPLAINT_FOLLOW_EN})
    ModelAndView follow(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        return followForm(request, "", "", List.of());
    }

    /** Whether there is such a complaint is told to whoever has the phone, and to nobody else. */
    @PostMapping({PortalRoutes.COMPLAINT_FOLLOW, PortalRoutes.COMPLAINT_FOLLOW_EN})
    ModelAndView follow(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "so", defaultValue = "") String reference,
            @RequestParam(name = "dt", defaultValue = "") String typed) {
        Parsed<PhoneNumber> phone = PhoneNumber.parse(typed);
        List<Fault> faults = new ArrayList<>();
        if (!reference.strip().matches(REFERENCE)) {
            faults.add(new Fault("so", pages.text(request, "portal.follow.reference.fault")));
        }
        if (phone.asOptional().isEmpty()) {
            faults.add(new Fault("dt", codes.fault(phone, request)));
        }
        if (!faults.isEmpty()) {
            return followForm(request, reference, typed, faults);
        }
        String query = "?so=" + reference.strip().toUpperCase(Locale.ROOT);
        boolean here =
                visits.of(request, response)
                        .map(Visit::phone)
                        .filter(phone.asOptional().get()::equals)
                        .isPresent();
        return here
                ? to(PortalPath.COMPLAINT_VIEW, request, query)
                : codes.send(phone.asOptional().get(), query, request, response);
    }

    private ModelAndView followForm(
            HttpServletRequest request, String reference, String phone, List<Fault> faults) {
        ModelAndView page =
                pages.page(
                        request,
                        "complaint-follow",
                        "portal.follow.title",
                        PortalPath.COMPLAINT_FOLLOW);
        page.addObject("reference", reference);
        page.addObject("typed", phone);
        page.addObject("faults", faults);
        page.addObject("faulty", !faults.isEmpty());
        page.addObject(
                "faultsTitle",
                faults.size() > 1
                        ? pages.text(request, "portal.follow.faults", faults.size())
                        : pages.text(request, "portal.ask.fault"));
        for (Fault fault : faults) {
            page.addObject(fault.field() + "Fault", fault.text());
        }
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static ModelAndView to(PortalPath page, HttpServletRequest request, String query) {
        return new ModelAndView("redirect:" + page.in(PortalLanguage.of(request)) + query);
    }
}
