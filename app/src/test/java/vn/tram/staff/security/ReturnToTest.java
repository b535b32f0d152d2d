package vn.tram.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/inbox?tab=late&page=2", "/case/0193-ab#timeline"})
    void aPlaceInsideTheApplicationIsKept(String path) {
        assertThat(ReturnTo.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "inbox",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\..\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "/x\r\nSet-Cookie: a=b",
                " /inbox",
                "/in box",
                "/login",
                "/login?returnTo=/login",
                "/logout"
            })
    void anythingElseLeadsToTheStart(String path) {
        assertThat(ReturnTo.safe(path)).isEqualTo("/");
    }
}
