package vn.tram.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import java.security.interfaces.ECPublicKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.certificates.keys.TrustedSigner;
import vn.tram.portal.PortalTest;

@PortalTest
class ListsApiTest {

    @Autowired MockMvc mvc;
    @Autowired PlatformKeys keys;
    @Autowired CertificateRegister register;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void theTrustListHoldsOurKeysAndIsSignedByTheOneInForce() throws Exception {
        JWSObject list = list(ListsApi.TRUST_LIST);
        TrustedSigner ours = keys.own().get(0);

        assertThat(list.verify(new ECDSAVerifier(publicKey()))).isTrue();
        assertThat(list.getHeader().getKeyID()).isEqualTo(keys.inForce().keyId().text());
        assertThat(list.getPayload().toJSONObject().get("keys"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("kid", ours.keyId().text())
                .containsEntry("country", "VN")
                .containsKeys("notBefore", "notAfter", "certificate");
    }

    @Test
    void aRevokedCertificateIsOnTheListByItsHashOnly() throws Exception {
        String uvci = "URN:UVCI:01:VN:LISTSAPITEST#1";
        JWSObject before = list(ListsApi.REVOCATIONS);
        revoke(register.hashOf(uvci));

        JWSObject after = list(ListsApi.REVOCATIONS);

        assertThat(before.getPayload().toString()).doesNotContain(register.hashOf(uvci));
        assertThat(after.verify(new ECDSAVerifier(publicKey()))).isTrue();
        assertThat(after.getPayload().toString())
                .contains(register.hashOf(uvci))
                .doesNotContain(uvci)
                .doesNotContain("FRAUD");
        assertThat((List<?>) after.getPayload().toJSONObject().get("revoked"))
                .allSatisfy(
                        line ->
                                assertThat(((Map<?, ?>) line).keySet().toString())
                                        .isEqualTo("[uvciHash, revokedAt, expiresAt]"));
    }

    @Test
    void whoHasTheNewestListGetsItNotAgain() throws Exception {
        MockHttpServletResponse first =
                mvc.perform(get(ListsApi.REVOCATIONS))
                        .andExpect(header().string("Cache-Control", "max-age=300, public"))
                        .andReturn()
                        .getResponse();

        mvc.perform(get(ListsApi.REVOCATIONS).header("If-None-Match", first.getHeader("ETag")))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        mvc.perform(get(ListsApi.REVOCATIONS).header("If-None-Match", "W/\"older\""))
                .andExpect(status().isOk());
    }

    @Test
    void aListIsOnlyRead() throws Exception {
        mvc.perform(post(ListsApi.TRUST_LIST))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET,HEAD"));
    }

    private JWSObject list(String path) throws Exception {
        return JWSObject.parse(
                mvc.perform(get(path))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("application/jose"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private ECPublicKey publicKey() {
        return (ECPublicKey) keys.inForce().certificate().getPublicKey();
    }

    private void revoke(String hash) {
        jdbc.sql(
                        "INSERT INTO revoked_certificate (uvci_hash, revoked_at, code, expires_at)"
                                + " VALUES (:hash, :at, 'FRAUD', :end)")
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .param("end", Timestamp.from(clock.instant().plus(Duration.ofDays(100))))
                .update();
    }
}
