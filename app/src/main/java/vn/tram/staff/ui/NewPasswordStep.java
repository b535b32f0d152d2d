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
import vn.tram.kernel.Outcome;
import vn.tram.staff.security.StaffSession.Pending;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.ui.LoginPage.Notice;

/** The owner's own password in place of the one an administrator gave. */
@Controller
class NewPasswordStep {

    private final SignIn signIn;
    private final SignInFlow flow;
    private final LoginPage pages;
    private final LoginWords words;

    NewPasswordStep(SignIn signIn, SignInFlow flow, LoginPage pages, LoginWords words) {
        this.signIn = signIn;
        this.flow = flow;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/login/password")
    ModelAndView show(HttpServletRequest request) {
        return flow.at(SignInStep.NEW_PASSWORD, request).isPresent()
                ? page(request, List.of())
                : new ModelAndView(SignInFlow.START);
    }

    @PostMapping("/login/password")
    ModelAndView submit(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated) {
        Optional<Pending> pending = flow.at(SignInStep.NEW_PASSWORD, request);
        if (pending.isEmpty()) {
            return new ModelAndView(SignInFlow.START);
        }
        Outcome<SignInAnswer> outcome =
                signIn.newPassword(
                        pending.get().ticket(), password, repeated, SignInFlow.visitor(request));
        if (outcome instanceof Outcome.Refused<SignInAnswer> refused) {
            String reason = words.refusal(PageLanguage.of(request), refused.refusal());
            return page(request, List.of(Notice.error(reason)));
        }
        if (outcome.value() instanceof SignInAnswer.SignedIn admitted) {
            return new ModelAndView(
                    flow.admit(admitted, pending.get().returnTo(), request, response));
        }
        return new ModelAndView(SignInFlow.START + "?stale");
    }

    private ModelAndView page(HttpServletRequest request, List<Notice> notices) {
        return pages.page(request, "new-password-step", "staff.new-password.title", notices);
    }
}
