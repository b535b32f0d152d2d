package vn.tram.staff.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class StandingFilterTest {

    private static final Path FILES = Path.of("src/main/resources/META-INF/resources");

    private final StandingFilter filter =
            new StandingFilter(
                    (account, stamp) -> {
                        throw new DataAccessResourceFailureException("the database is gone");
                    },
                    new HttpSessionSecurityContextRepository(),
                    SecurityContextHolder.getContextHolderStrategy());

    @BeforeEach
    void somebodyIsSignedIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new StaffPrincipal(UUID.randomUUID(), UUID.randomUUID()),
                                null,
                                List.of()));
    }

    @AfterEach
    void signedOut() {
        SecurityContextHolder.clearContext();
    }

    static List<String> ownFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + FILES.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    @ValueSource(strings = {"/VAADIN/build/indexhtml.js", "/webjars/roboto-fontface/a.woff2"})
    void aFileWithoutContentIsThereWhileTheDatabaseIsNot(String path) throws Exception {
        MockFilterChain chain = new MockFilterChain();

        filter.doFilter(request(path), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inbox",
                "/app.css/../inbox",
                "/VAADIN/dynamic/resource/1/2/list.xlsx",
                "/VAADIN/push"
            })
    void everythingElseAsksWhetherTheAccountStillStands(String path) {
        assertThatThrownBy(
                        () ->
                                filter.doFilter(
                                        request(path),
                                        new MockHttpServletResponse(),
                                        new MockFilterChain()))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void thereAreFilesToAskFor() throws IOException {
        assertThat(ownFiles()).contains("/app.css", "/staff/login.css");
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
