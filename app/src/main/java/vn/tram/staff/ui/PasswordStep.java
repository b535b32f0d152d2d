package vn.tram.staff.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tram.staff.security.ReturnTo;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.ui.LoginPage.Notice;

/** The first page: log-in name and password. */
@Controller
class PasswordStep {

    /** Why somebody is here who did not come to log in for the first time. */
    private record Reason(String parameter, String words) {}

    private static final List<Reason> REASONS =
            List.of(
                    new Reason("expired", "staff.login.expired"),
                    new Reason("stale", "staff.login.stale"),
                    new Reason("changed", "staff.login.changed"),
                    new Reason("logout", "staff.login.signed-out"));

    private final SignIn signIn;
    private final SignInFlow flow;
    private final LoginPage pages;
    private final LoginWords words;
    private final DemoCards demo;

    PasswordStep(
            SignIn signIn, SignInFlow flow, LoginPage pages, LoginWords words, DemoCards demo) {
        this.signIn = signIn;
        this.flow = flow;
        this.pages = pages;
        this.words = words;
        this.demo = demo;
    }

    @GetMapping("/login")
    ModelAndView show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = ReturnTo.PARAMETER, required = false) String returnTo) {
        if (flow.isSignedIn()) {
            return new ModelAndView("redirect:" + ReturnTo.safe(returnTo));
        }
        PageLanguage.named(request.getParameter(PageLanguage.PARAMETER))
                .ifPresent(language -> language.remember(request, response));
        return page(request, ReturnTo.safe(returnTo), "", reasons(request));
    }

    @PostMapping("/login")
    ModelAndView submit(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = ReturnTo.PARAMETER, required = false) String wanted) {
        String returnTo = ReturnTo.safe(wanted);
        PageLanguage language = PageLanguage.of(request);
        SignInAnswer answer = signIn.password(login, password, SignInFlow.visitor(request));
        if (answer instanceof SignInAnswer.Next next) {
            return new ModelAndView(flow.next(next, returnTo, request));
        }
        if (answer instanceof SignInAnswer.SignedIn admitted) {
            return new ModelAndView(flow.admit(admitted, returnTo, request, response));
        }
        Notice notice =
                answer instanceof SignInAnswer.Throttled throttled
                        ? Notice.pause(
                                words.text(
                                        language,
                                        "staff.login.throttled",
                                        words.pause(language, throttled.pause())))
                        : Notice.error(words.text(language, "staff.login.rejected"));
        return page(request, returnTo, login, List.of(notice));
    }

    @GetMapping("/login/forgotten")
    ModelAndView forgotten(HttpServletRequest request) {
        return pages.page(request, "forgotten", "staff.forgotten.title", List.of());
    }

    @PostMapping("/login/demo")
    ModelAndView demo(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String account,
            @RequestParam(name = ReturnTo.PARAMETER, required = false) String returnTo) {
        return demo.find(account)
                .map(signIn::demo)
                .filter(SignInAnswer.SignedIn.class::isInstance)
                .map(SignInAnswer.SignedIn.class::cast)
                .map(in -> flow.admit(in, ReturnTo.safe(returnTo), request, response))
                .map(ModelAndView::new)
                .orElseGet(() -> new ModelAndView(SignInFlow.START));
    }

    private List<Notice> reasons(HttpServletRequest request) {
        PageLanguage language = PageLanguage.of(request);
        return REASONS.stream()
                .filter(reason -> request.getParameterMap().containsKey(reason.parameter()))
                .findFirst()
                .map(reason -> Notice.info(words.text(language, reason.words())))
                .stream()
                .toList();
    }

    private ModelAndView page(
            HttpServletRequest request, String returnTo, String login, List<Notice> notices) {
        ModelAndView page = pages.page(request, "password-step", "staff.login.title", notices);
        page.addObject("returnTo", returnTo);
        page.addObject("login", login);
        page.addObject("wrong", notices.stream().anyMatch(notice -> notice.kind().equals("late")));
        page.addObject("loginFirst", login.isEmpty());
        page.addObject("demo", demo.on());
        page.addObject("cards", demo.cards(PageLanguage.of(request)));
        page.addObject("demoPassword", demo.password());
        page.addObject("here", "/login");
        if (!returnTo.equals(ReturnTo.HOME)) {
            page.addObject(
                    "languageQuery",
                    UriComponentsBuilder.newInstance()
                                    .queryParam(ReturnTo.PARAMETER, "{way}")
                                    .encode()
                                    .buildAndExpand(returnTo)
                                    .toUriString()
                                    .substring(1)
                            + "&");
        }
        return page;
    }
}
