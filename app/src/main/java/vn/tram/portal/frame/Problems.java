package vn.tram.portal.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Problems for programs, by RFC 9457. English only: whoever reads them writes programs; the type is
 * what a program goes by.
 */
public final class Problems {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "urn:tram:problem:";

    private static final Map<String, String> DETAILS =
            Map.of(
                    "empty", "The body is empty. Send the text of the code.",
                    "too-large", "The body is larger than any code can be.",
                    "too-often", "Too many requests. Try again after Retry-After seconds.",
                    "no-length", "Send the length of the body (Content-Length).",
                    "media-type", "Send the text of the code as text/plain, not compressed.",
                    "method", "This address does not take this method; Allow says which.",
                    "not-found", "There is nothing at this address.",
                    "picture", "This is no picture in PNG or JPEG that can be read here.",
                    "failure", "The request could not be answered. Try again later.");

    private Problems() {}

    /**
     * @param code of those whose words are here; it ends the problem's type
     * @return JSON of the media type {@code application/problem+json}
     */
    public static byte[] of(HttpStatus status, String code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", TYPE + code);
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", DETAILS.get(code));
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
