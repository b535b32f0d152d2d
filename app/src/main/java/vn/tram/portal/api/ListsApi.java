package vn.tram.portal.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import vn.tram.certificates.PublishedLists;
import vn.tram.certificates.PublishedLists.SignedList;
import vn.tram.portal.frame.Problems;

/** The signed lists to download; who has the newest already gets an empty 304. */
@Controller
class ListsApi {

    static final String TRUST_LIST = "/api/certificates/trust-list";
    static final String REVOCATIONS = "/api/certificates/revocations";

    private static final MediaType JOSE = MediaType.parseMediaType("application/jose");
    private static final Duration TRUST_KEPT = Duration.ofHours(1);
    private static final Duration REVOCATIONS_KEPT = Duration.ofMinutes(5);

    private final PublishedLists lists;

    ListsApi(PublishedLists lists) {
        this.lists = lists;
    }

    @RequestMapping(TRUST_LIST)
    ResponseEntity<byte[]> trustList(ServletWebRequest request) {
        return answer(request, lists::trustList, TRUST_KEPT);
    }

    @RequestMapping(REVOCATIONS)
    ResponseEntity<byte[]> revocations(ServletWebRequest request) {
        return answer(request, lists::revocations, REVOCATIONS_KEPT);
    }

    private static ResponseEntity<byte[]> answer(
            ServletWebRequest request, Supplier<Optional<SignedList>> asked, Duration kept) {
        if (!ApiEdge.isRead(request.getRequest())) {
            return ApiEdge.onlyRead();
        }
        Optional<SignedList> list = asked.get();
        if (list.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "failure"));
        }
        // weak: two nodes sign the same content with other bytes
        String tag = "W/\"" + list.get().version() + "\"";
        CacheControl cache = CacheControl.maxAge(kept).cachePublic();
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(cache)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(cache)
                .contentType(JOSE)
                .body(list.get().jws().getBytes(StandardCharsets.US_ASCII));
    }
}
