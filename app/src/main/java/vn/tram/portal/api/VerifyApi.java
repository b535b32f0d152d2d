package vn.tram.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tram.certificates.CertificateCheck;
import vn.tram.portal.frame.Problems;

/**
 * Judges the text of a certificate's code. It takes every method and every body and refuses by
 * itself what it does not understand, so that a program always gets an answer that it can read.
 */
@Controller
class VerifyApi {

    static final String PATH = "/api/certificates/verify";

    /** In bytes, four times what a code can hold. */
    static final int LARGEST_BODY = 16 * 1024;

    private final CertificateCheck certificates;
    private final ObjectMapper json = new ObjectMapper();

    VerifyApi(CertificateCheck certificates) {
        this.certificates = certificates;
    }

    @RequestMapping(PATH)
    ResponseEntity<byte[]> verify(HttpServletRequest request) throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return problem(HttpStatus.METHOD_NOT_ALLOWED, "method");
        }
        if (!isPlainText(request)) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type");
        }
        byte[] body;
        try (InputStream in = request.getInputStream()) {
            body = in.readNBytes(LARGEST_BODY + 1);
        }
        if (body.length > LARGEST_BODY) {
            return problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-large");
        }
        // a code is ASCII; whatever else comes is read as something and is no certificate
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return problem(HttpStatus.BAD_REQUEST, "empty");
        }
        return answer(VerdictJson.of(certificates.check(withoutLineEnd(text))));
    }

    /** What editors and shells put at the end of a file; a space may be part of the code. */
    private static String withoutLineEnd(String text) {
        return text.replaceAll("[\\r\\n]+$", "");
    }

    private static boolean isPlainText(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        String type = request.getContentType();
        if (type == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            return false;
        }
        try {
            return MediaType.TEXT_PLAIN.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException notOne) {
            return false;
        }
    }

    private ResponseEntity<byte[]> answer(VerdictJson verdict) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsBytes(verdict));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String code) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            answer.allow(HttpMethod.POST);
        }
        return answer.body(Problems.of(status, code));
    }
}
