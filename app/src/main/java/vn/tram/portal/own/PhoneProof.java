package vn.tram.portal.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.SourceNetwork;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.own.OneTimeCodes.Answer;
import vn.tram.portal.own.OneTimeCodes.Try;

/**
 * Proves by a code that somebody has a phone at hand. The message leaves whether the phone is known
 * here or not, so nothing about anybody is told by it (decision 0187).
 */
@Component
public class PhoneProof {

    /** How long a code is good. */
    public static final Duration GOOD_FOR = OneTimeCodes.GOOD_FOR;

    private static final String CODE = "\\d{" + OneTimeCodes.DIGITS + "}";

    private final OneTimeCodes codes;
    private final PortalCookies cookies;

    PhoneProof(OneTimeCodes codes, PortalCookies cookies) {
        this.codes = codes;
        this.cookies = cookies;
    }

    /** What came of a typed code. */
    public sealed interface Entered {

        record Proved(PhoneNumber phone) implements Entered {}

        /** It is not six digits; no try is paid for. */
        record NoCode() implements Entered {}

        record Wrong(int left) implements Entered {}

        /** Too old, used, five times wrong, or none was asked for. */
        record Spent() implements Entered {}
    }

    /**
     * Sends a code.
     *
     * @return how long to wait instead, where too many were asked for
     */
    public Optional<Duration> ask(
            PhoneNumber phone, HttpServletRequest request, HttpServletResponse response) {
        Answer answer =
                codes.ask(
                        phone,
                        SourceNetwork.of(request.getRemoteAddr()),
                        PortalLanguage.of(request));
        if (answer instanceof Answer.TooOften often) {
            return Optional.of(often.pause());
        }
        cookies.givePhoneRequest(((Answer.OnItsWay) answer).request(), request, response);
        return Optional.empty();
    }

    /** The phone to which the code went, while it is waited for. */
    public Optional<PhoneNumber> waiting(HttpServletRequest request) {
        return cookies.phoneRequest(request).flatMap(codes::proves);
    }

    /** A right code is used up by this. */
    public Entered enter(String typed, HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> asked = cookies.phoneRequest(request);
        if (asked.isEmpty()) {
            return new Entered.Spent();
        }
        String code = typed.replaceAll("\\s", "");
        if (!code.matches(CODE)) {
            return new Entered.NoCode();
        }
        Try tried = codes.enter(asked.get(), code);
        if (tried instanceof Try.Wrong wrong) {
            return new Entered.Wrong(wrong.left());
        }
        cookies.dropPhoneRequest(request, response);
        return tried instanceof Try.Proved proved
                ? new Entered.Proved(proved.phone())
                : new Entered.Spent();
    }
}
