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
import vn.tram.staff.signin.Enrolment;
import vn.tram.staff.signin.EnrolmentAnswer;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.ui.LoginPage.Notice;

/** At the first log-in: a QR for the authenticator, a code to prove it works, ten spare codes. */
@Controller
class EnrolmentStep {

    private static final String REDIRECT = "redirect:";

    private final SignIn signIn;
    private final SignInFlow flow;
    private final LoginPage pages;
    private final LoginWords words;

    EnrolmentStep(SignIn signIn, SignInFlow flow, LoginPage pages, LoginWords words) {
        this.signIn = signIn;
        this.flow = flow;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/login/enrol")
    ModelAndView show(HttpServletRequest request) {
        return flow.at(SignInStep.ENROLMENT, request)
                .map(pending -> page(pending, request, List.of()))
                .orElseGet(() -> new ModelAndView(SignInFlow.START));
    }

    @PostMapping("/login/enrol")
    ModelAndView confirm(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        Optional<Pending> found = flow.at(SignInStep.ENROLMENT, request);
        if (found.isEmpty()) {
            return new ModelAndView(flow.onward(request));
        }
        Pending pending = found.get();
        EnrolmentAnswer answer =
                signIn.confirmEnrolment(pending.ticket(), code, SignInFlow.visitor(request));
        if (answer.answer() instanceof SignInAnswer.SignedIn admitted) {
            String onward = flow.admit(admitted, pending.returnTo(), request, response);
            return recoveryCodes(request, answer.recoveryCodes(), onward);
        }
        if (answer.answer() instanceof SignInAnswer.Next next) {
            String onward = flow.next(next, pending.returnTo(), request);
            return recoveryCodes(request, answer.recoveryCodes(), onward);
        }
        if (answer.answer() instanceof SignInAnswer.Stale) {
            return new ModelAndView(SignInFlow.START + "?stale");
        }
        return page(
                pending,
                request,
                List.of(Notice.error(words.text(PageLanguage.of(request), "staff.code.rejected"))));
    }

    private ModelAndView page(Pending pending, HttpServletRequest request, List<Notice> notices) {
        Optional<Enrolment> offer = signIn.enrolment(pending.ticket());
        if (offer.isEmpty()) {
            return new ModelAndView(SignInFlow.START + "?stale");
        }
        ModelAndView page = pages.page(request, "enrolment-step", "staff.enrol.title", notices);
        String label = words.text(PageLanguage.of(request), "staff.enrol.qr");
        page.addObject("qr", QrDrawing.svg(offer.get().uri(), label));
        page.addObject("secret", offer.get().secret().replaceAll("(.{4})(?!$)", "$1 "));
        return page;
    }

    /** Shown in the answer itself and kept nowhere: reloading the page does not bring them back. */
    private ModelAndView recoveryCodes(
            HttpServletRequest request, List<String> codes, String onward) {
        ModelAndView page =
                pages.page(request, "recovery-codes", "staff.recovery-codes.title", List.of());
        page.addObject("codes", codes);
        page.addObject("onward", onward.substring(REDIRECT.length()));
        return page;
    }
}
