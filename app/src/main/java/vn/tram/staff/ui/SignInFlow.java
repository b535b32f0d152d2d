package vn.tram.staff.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.kernel.SourceNetwork;
import vn.tram.staff.security.StaffSession;
import vn.tram.staff.security.StaffSession.Pending;
import vn.tram.staff.signin.DeviceToken;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.signin.Visitor;

/** Carries a log-in from one page to the next. */
@Component
class SignInFlow {

    static final String START = "redirect:/login";

    private final StaffSession session;

    SignInFlow(StaffSession session) {
        this.session = session;
    }

    /** The connection's own address; what a proxy says about it the container has judged. */
    static Visitor visitor(HttpServletRequest request) {
        Set<String> tokens =
                Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Stream::of)
                        .filter(cookie -> cookie.getName().startsWith(DeviceToken.COOKIE_PREFIX))
                        .map(Cookie::getValue)
                        .collect(Collectors.toSet());
        return new Visitor(SourceNetwork.of(request.getRemoteAddr()), tokens);
    }

    /** The log-in under way, if it stands at this step. */
    Optional<Pending> at(SignInStep step, HttpServletRequest request) {
        return session.pending(request).filter(pending -> pending.ticket().next() == step);
    }

    /** To the step where the log-in stands, or to its start; for a page that was sent twice. */
    String onward(HttpServletRequest request) {
        return session.pending(request)
                .map(pending -> "redirect:" + path(pending.ticket().next()))
                .orElse(START);
    }

    boolean isSignedIn() {
        return session.isSignedIn();
    }

    /** Where to go after a step that succeeded. */
    String next(SignInAnswer.Next next, String returnTo, HttpServletRequest request) {
        session.await(request, new Pending(next.ticket(), returnTo));
        return "redirect:" + path(next.ticket().next());
    }

    String admit(
            SignInAnswer.SignedIn admitted,
            String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        session.signIn(request, response, admitted.actor(), admitted.stamp());
        response.addCookie(cookie(admitted.device(), request));
        if (PageLanguage.chosen(request).isEmpty()) {
            PageLanguage.named(admitted.language())
                    .ifPresent(language -> language.remember(request, response));
        }
        return "redirect:" + returnTo;
    }

    static String path(SignInStep step) {
        return switch (step) {
            case CODE -> "/login/code";
            case ENROLMENT -> "/login/enrol";
            case NEW_PASSWORD -> "/login/password";
        };
    }

    private static Cookie cookie(DeviceToken token, HttpServletRequest request) {
        Cookie cookie = new Cookie(token.cookieName(), token.value());
        cookie.setPath(request.getContextPath() + "/login");
        cookie.setMaxAge((int) token.lifetime().toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
