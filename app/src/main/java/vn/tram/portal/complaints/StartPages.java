package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintKind;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PhoneNumber;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.own.PhoneProof;
import vn.tram.portal.own.PhoneProof.Entered;

/** What one can do here, the phone, the code. */
@Controller
class StartPages {

    /** What {@code ve} says of feedback; nothing else is said of a complaint about a record. */
    private static final String FEEDBACK = "gop-y";

    private static final String REFERENCE = "(?i)PA-\\d{4}-\\d{4,9}-[2-9A-Z]{3}";

    private final PortalPages pages;
    private final Visits visits;
    private final PhoneProof proof;
    private final CitizenComplaints complaints;
    private final ComplaintWords words;

    StartPages(
            PortalPages pages,
            Visits visits,
            PhoneProof proof,
            CitizenComplaints complaints,
            ComplaintWords words) {
        this.pages = pages;
        this.visits = visits;
        this.proof = proof;
        this.complaints = complaints;
        this.words = words;
    }

    /** A field and what is wrong with it. */
    record Fault(String field, String text) {}

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
            return phoneForm(request, about, typed, Optional.of(phoneFault(phone, request)));
        }
        return send(
                phone.asOptional().get(),
                about.equals(FEEDBACK) ? "?ve=" + FEEDBACK : "",
                request,
                response);
    }

    private ModelAndView send(
            PhoneNumber phone,
            String query,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Duration> wait = proof.ask(phone, request, response);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
            return pages.problem(
                    request,
                    PortalPath.COMPLAINTS,
                    HttpStatus.TOO_MANY_REQUESTS,
                    pages.text(
                            request, "portal.own.too-often", Math.max(1, wait.get().toMinutes())));
        }
        return to(PortalPath.COMPLAINT_CODE, request, query);
    }

    private String phoneFault(Parsed<PhoneNumber> phone, HttpServletRequest request) {
        return phone.whatIsWrong()
                .map(
                        problem ->
                                switch (problem.kind()) {
                                    case EMPTY -> pages.text(request, "portal.own.empty.phone");
                                    default ->
                                            pages.text(
                                                    request,
                                                    "fault." + problem.code(),
                                                    problem.arguments().toArray());
                                })
                .orElseThrow();
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
            faults.add(new Fault("dt", phoneFault(phone, request)));
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
                : send(phone.asOptional().get(), query, request, response);
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
        for (Fault fault : faults) {
            page.addObject(fault.field() + "Fault", fault.text());
        }
        if (!faults.isEmpty()) {
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
        if (!reference.isEmpty() && reference.matches(REFERENCE)) {
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
        page.addObject("reference", reference.matches(REFERENCE) ? reference : "");
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
}
