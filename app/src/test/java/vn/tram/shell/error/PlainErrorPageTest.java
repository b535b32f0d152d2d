package vn.tram.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

class PlainErrorPageTest {

    private final PlainErrorPage page = new PlainErrorPage(new Messages());

    @Test
    void aFaultOfOursGivesAReferenceAndNoTechnicalWords() {
        MockHttpServletRequest request = failed(500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("column phone"));

        ResponseEntity<String> answer = page.show(request);

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody())
                .containsPattern("href=\"/app\\.css\\?v=[0-9a-f]+\"")
                .containsPattern("Mã lỗi L-[A-Z2-9]{4}-[A-Z2-9]{4}")
                .doesNotContain("column phone", "IllegalState");
    }

    @Test
    void aPageThatIsNotThereGivesNoReference() {
        ResponseEntity<String> answer = page.show(failed(404));

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody()).contains("Không có trang này").doesNotContain("class=\"ban");
    }

    @Test
    void thePageSpeaksTheChosenLanguage() {
        MockHttpServletRequest request = failed(403);
        request.setCookies(new Cookie(Language.COOKIE, "en"));

        assertThat(page.show(request).getBody())
                .contains("<html lang=\"en\">", "You cannot open this page");
    }

    @Test
    void aProgramReadsJsonAndNothingOfTheFault() {
        MockHttpServletRequest request = failed(500);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/certificates/verify");
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("column phone"));

        ResponseEntity<String> answer = page.show(request);

        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500}");
    }

    @Test
    void whoComesWithoutAFaultFindsNothing() {
        assertThat(page.show(new MockHttpServletRequest()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void referencesDiffer() {
        assertThat(Reference.next()).isNotEqualTo(Reference.next());
    }

    private static MockHttpServletRequest failed(int status) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        return request;
    }
}
