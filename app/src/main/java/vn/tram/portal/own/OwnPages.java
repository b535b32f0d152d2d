package vn.tram.portal.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.kernel.SourceNetwork;
import vn.tram.kernel.ValueProblem;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.own.OneTimeCodes.Answer;
import vn.tram.portal.own.OneTimeCodes.Try;
import vn.tram.shell.Formats;

/** The way to one's own record: who one says one is, the code, the record. */
@Controller
class OwnPages {

    private final PortalPages pages;
    private final PortalCookies cookies;
    private final OneTimeCodes codes;
    private final RecordPage record;
    private final Clock clock;

    OwnPages(
            PortalPages pages,
            PortalCookies cookies,
            OneTimeCodes codes,
            RecordPage record,
            Clock clock) {
        this.pages = pages;
        this.cookies = cookies;
        this.codes = codes;
        this.record = record;
        this.clock = clock;
    }

    /** A field and what is wrong with it, for the summary above the form. */
    record Fault(String field, String text) {}

    @GetMapping({PortalRoutes.OWN, PortalRoutes.OWN_EN})
    ModelAndView open(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        Optional<ModelAndView> own =
                cookies.record(request).flatMap(person -> record.of(person, request));
        if (own.isPresent()) {
            return own.get();
        }
        ModelAndView page = form(request, ClaimForm.empty(), Map.of());
        for (String why : List.of("stale", "spent", "out", "closed", "event")) {
            if (request.getParameterMap().containsKey(why)) {
                page.addObject("notice", pages.text(request, "portal.own.notice." + why));
            }
        }
        return page;
    }

    @PostMapping({PortalRoutes.OWN, PortalRoutes.OWN_EN})
    ModelAndView ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "thang", defaultValue = "") String month,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "dt", defaultValue = "") String phone) {
        ClaimForm typed = new ClaimForm(name, day, month, year, phone);
        LocalDate today = clock.instant().atZone(Formats.ZONE).toLocalDate();
        Optional<Claim> claim = typed.claim(today);
        if (claim.isEmpty()) {
            ModelAndView page = form(request, typed, typed.problems(today));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        Answer answer =
                codes.ask(
                        claim.get(),
                        SourceNetwork.of(request.getRemoteAddr()),
                        PortalLanguage.of(request));
        if (answer instanceof Answer.TooOften often) {
            return tooOften(request, response, often.pause());
        }
        cookies.dropRecord(request, response);
        cookies.giveRequest(((Answer.OnItsWay) answer).request(), request, response);
        return to(PortalPath.OWN_CODE, request, "");
    }

    @GetMapping({PortalRoutes.OWN_CODE, PortalRoutes.OWN_CODE_EN})
    ModelAndView code(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        return cookies.request(request).isPresent()
                ? codeForm(request)
                : to(PortalPath.OWN, request, "");
    }

    @PostMapping({PortalRoutes.OWN_CODE, PortalRoutes.OWN_CODE_EN})
    ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ma", defaultValue = "") String typed) {
        Optional<UUID> asked = cookies.request(request);
        if (asked.isEmpty()) {
            return to(PortalPath.OWN, request, "?spent");
        }
        String code = typed.replaceAll("\\s", "");
        if (!code.matches("\\d{" + OneTimeCodes.DIGITS + "}")) {
            return wrong(request, pages.text(request, "portal.code.form"));
        }
        Try tried = codes.enter(asked.get(), code);
        if (tried instanceof Try.Wrong wrong) {
            return wrong(request, pages.text(request, "portal.code.wrong", wrong.left()));
        }
        cookies.dropRequest(request, response);
        if (tried instanceof Try.Right right) {
            cookies.giveRecord(right.person(), request, response);
            return to(PortalPath.OWN, request, "");
        }
        return to(PortalPath.OWN, request, "?spent");
    }

    @PostMapping({PortalRoutes.SIGN_OUT, PortalRoutes.SIGN_OUT_EN})
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        cookies.dropRecord(request, response);
        cookies.dropRequest(request, response);
        cookies.dropVisit(request, response);
        return to(PortalPath.OWN, request, "?out");
    }

    @GetMapping({PortalRoutes.SIGN_OUT, PortalRoutes.SIGN_OUT_EN})
    ModelAndView nothingToSignOutOf(HttpServletRequest request) {
        return to(PortalPath.OWN, request, "");
    }

    private ModelAndView form(
            HttpServletRequest request, ClaimForm typed, Map<String, ValueProblem> problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        problems.forEach((field, problem) -> texts.put(field, words(request, field, problem)));
        ModelAndView page = pages.page(request, "own", "portal.own.title", PortalPath.OWN);
        page.addObject("typed", typed);
        page.addObject("nameFault", texts.get("name"));
        page.addObject("birthFault", texts.get("birth"));
        page.addObject("phoneFault", texts.get("phone"));
        page.addObject(
                "faults",
                texts.entrySet().stream()
                        .map(one -> new Fault(one.getKey(), one.getValue()))
                        .toList());
        page.addObject("faulty", !texts.isEmpty());
        return page;
    }

    /** An empty field is told what belongs there; the rest are the words of every form. */
    private String words(HttpServletRequest request, String field, ValueProblem problem) {
        return switch (problem.kind()) {
            case EMPTY -> pages.text(request, "portal.own.empty." + field);
            case TOO_LONG -> pages.text(request, "portal.own.too-long", problem.arguments().get(0));
            default ->
                    pages.text(request, "fault." + problem.code(), problem.arguments().toArray());
        };
    }

    private ModelAndView codeForm(HttpServletRequest request) {
        ModelAndView page = pages.page(request, "code", "portal.code.title", PortalPath.OWN_CODE);
        return page.addObject(
                "sent", pages.text(request, "portal.code.sent", OneTimeCodes.GOOD_FOR.toMinutes()));
    }

    private ModelAndView wrong(HttpServletRequest request, String text) {
        ModelAndView page = codeForm(request);
        page.addObject("fault", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView tooOften(
            HttpServletRequest request, HttpServletResponse response, Duration wait) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        return pages.problem(
                request,
                PortalPath.OWN,
                HttpStatus.TOO_MANY_REQUESTS,
                pages.text(request, "portal.own.too-often", Math.max(1, wait.toMinutes())));
    }

    private static ModelAndView to(PortalPath page, HttpServletRequest request, String query) {
        return new ModelAndView("redirect:" + page.in(PortalLanguage.of(request)) + query);
    }
}
