package vn.tram.portal.own;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.people.PersonId;

/**
 * The cookies of a citizen: for the code that was asked for, then for the one record; and the same
 * for whoever complains with a proved phone.
 */
@Component
public class PortalCookies {

    /** From the code on; nothing prolongs it. */
    static final Duration OPEN = Duration.ofMinutes(15);

    private static final String REQUEST = "tram-code";
    private static final String RECORD = "tram-record";
    private static final String PHONE = "tram-phone";
    private static final String VISIT = "tram-visit";

    private final SignedId ids;
    private final Clock clock;

    PortalCookies(SignedId ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Optional<UUID> request(HttpServletRequest request) {
        return value(request, REQUEST).flatMap(value -> ids.read(REQUEST, value));
    }

    void giveRequest(UUID id, HttpServletRequest request, HttpServletResponse response) {
        give(REQUEST, id, OneTimeCodes.GOOD_FOR, request, response);
    }

    void dropRequest(HttpServletRequest request, HttpServletResponse response) {
        drop(REQUEST, request, response);
    }

    /** Whose record was opened with a code, while that holds. */
    public Optional<PersonId> record(HttpServletRequest request) {
        return value(request, RECORD).flatMap(value -> ids.read(RECORD, value)).map(PersonId::new);
    }

    public void giveRecord(
            PersonId person, HttpServletRequest request, HttpServletResponse response) {
        give(RECORD, person.value(), OPEN, request, response);
    }

    public void dropRecord(HttpServletRequest request, HttpServletResponse response) {
        drop(RECORD, request, response);
    }

    Optional<UUID> phoneRequest(HttpServletRequest request) {
        return value(request, PHONE).flatMap(value -> ids.read(PHONE, value));
    }

    void givePhoneRequest(UUID id, HttpServletRequest request, HttpServletResponse response) {
        give(PHONE, id, OneTimeCodes.GOOD_FOR, request, response);
    }

    void dropPhoneRequest(HttpServletRequest request, HttpServletResponse response) {
        drop(PHONE, request, response);
    }

    /** What somebody with a proved phone is doing, while that holds. */
    public Optional<UUID> visit(HttpServletRequest request) {
        return value(request, VISIT).flatMap(value -> ids.read(VISIT, value));
    }

    public void giveVisit(
            UUID id, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
        give(VISIT, id, lifetime, request, response);
    }

    public void dropVisit(HttpServletRequest request, HttpServletResponse response) {
        drop(VISIT, request, response);
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void give(
            String name,
            UUID id,
            Duration lifetime,
            HttpServletRequest request,
            HttpServletResponse response) {
        String value = ids.write(name, id, clock.instant().plus(lifetime));
        response.addCookie(cookie(name, value, (int) lifetime.toSeconds(), request));
    }

    private static void drop(
            String name, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(name, "", 0, request));
    }

    private static Cookie cookie(
            String name, String value, int seconds, HttpServletRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
