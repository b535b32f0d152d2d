package vn.tram.staff.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.staff.security.StaffSession.Pending;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.ui.LoginPage.Notice;

/** The second page: six digits, or one of the recovery codes. */
@Controller
class CodeStep {

    private static final String STALE = SignInFlow.START + "?stale";

    private final SignIn signIn;
    private final SignInFlow flow;
    private final LoginPage pages;
    private final LoginWords words;

    CodeStep(SignIn signIn, SignInFlow flow, LoginPage pages, LoginWords words) {
        this.signIn = signIn;
        this.flow = flow;
        this.pages = pages;
        this.words = words;
    }

    /** The two kinds of proof that this step takes. */
    private enum Kind {
        CODE("code-step", "staff.code.title", "staff.code.rejected"),
        RECOVERY("recovery-step", "staff.recovery.title", "staff.recovery.rejected");

        private final String template;
        private final String title;
        private final String rejected;

        Kind(String template, String title, String rejected) {
            this.template = template;
            this.title = title;
            this.rejected = rejected;
        }
    }

    @GetMapping("/login/code")
    ModelAndView code(HttpServletRequest request) {
        return show(Kind.CODE, request);
    }

    @GetMapping("/login/recovery")
    ModelAndView recovery(HttpServletRequest request) {
        return show(Kind.RECOVERY, request);
    }

    @PostMapping("/login/code")
    ModelAndView submitCode(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        return submit(Kind.CODE, code, request, response);
    }

    @PostMapping("/login/recovery")
    ModelAndView submitRecovery(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        return submit(Kind.RECOVERY, code, request, response);
    }

    private ModelAndView show(Kind kind, HttpServletRequest request) {
        return flow.at(SignInStep.CODE, request).isPresent()
                ? pages.page(request, kind.template, kind.title, List.of())
                : new ModelAndView(SignInFlow.START);
    }

    private ModelAndView submit(
            Kind kind, String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<Pending> pending = flow.at(SignInStep.CODE, request);
        if (pending.isEmpty()) {
            return new ModelAndView(flow.isSignedIn() ? SignInFlow.START : STALE);
        }
        SignInAnswer answer =
                kind == Kind.CODE
                        ? signIn.code(pending.get().ticket(), code, SignInFlow.visitor(request))
                        : signIn.recoveryCode(
                                pending.get().ticket(), code, SignInFlow.visitor(request));
        String returnTo = pending.get().returnTo();
        if (answer instanceof SignInAnswer.SignedIn admitted) {
            return new ModelAndView(flow.admit(admitted, returnTo, request, response));
        }
        if (answer instanceof SignInAnswer.Next next) {
            return new ModelAndView(flow.next(next, returnTo, request));
        }
        if (answer instanceof SignInAnswer.Stale) {
            return new ModelAndView(STALE);
        }
        return pages.page(
                request, kind.template, kind.title, List.of(notice(kind, answer, request)));
    }

    private Notice notice(Kind kind, SignInAnswer answer, HttpServletRequest request) {
        PageLanguage language = PageLanguage.of(request);
        if (answer instanceof SignInAnswer.Throttled throttled) {
            return Notice.pause(
                    words.text(
                            language,
                            "staff.code.throttled",
                            words.pause(language, throttled.pause())));
        }
        return Notice.error(words.text(language, kind.rejected));
    }
}
