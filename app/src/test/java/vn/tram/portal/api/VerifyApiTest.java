package vn.tram.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yaml.snakeyaml.Yaml;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.Verdict;
import vn.tram.certificates.dcc.TestTexts;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;

@PortalTest
class VerifyApiTest {

    private static final String NAME = "Nông Thị Bích";

    @Autowired MockMvc mvc;
    @Autowired PortalWorld world;

    @Test
    void aValidTextGivesHolderAndDose() throws Exception {
        ask(world.valid(NAME))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(jsonPath("$.verdict").value("VALID"))
                .andExpect(jsonPath("$.holder.name").value(NAME))
                .andExpect(jsonPath("$.holder.dateOfBirth").value("1979-03-08"))
                .andExpect(jsonPath("$.vaccination.product").value("BBIBP-CorV"))
                .andExpect(jsonPath("$.vaccination.doseNumber").value(2))
                .andExpect(jsonPath("$.vaccination.date").value("2026-10-12"))
                .andExpect(jsonPath("$.certificate.country").value("VN"));
    }

    @Test
    void anExpiredTextStillTellsWhose() throws Exception {
        ask(world.expired(NAME))
                .andExpect(jsonPath("$.verdict").value("EXPIRED"))
                .andExpect(jsonPath("$.holder.name").value(NAME));
    }

    @Test
    void aRevokedTextTellsWhyAndNothingOfThePerson() throws Exception {
        ask(world.revoked(NAME))
                .andExpect(jsonPath("$.verdict").value("REVOKED"))
                .andExpect(jsonPath("$.revocation.reason").value("CORRECTED"))
                .andExpect(jsonPath("$.holder").doesNotExist())
                .andExpect(jsonPath("$.vaccination").doesNotExist())
                .andExpect(content().string(not(containsString("1979"))));
    }

    @Test
    void aStrangersTextIsNobodysWord() throws Exception {
        ask(TestTexts.ofStranger())
                .andExpect(jsonPath("$.verdict").value("UNKNOWN_ISSUER"))
                .andExpect(jsonPath("$.certificate.country").value("SE"))
                .andExpect(jsonPath("$.holder").doesNotExist());
    }

    @Test
    void aChangedSignatureIsFound() throws Exception {
        ask(TestTexts.forged(world.valid(NAME)))
                .andExpect(jsonPath("$.verdict").value("BAD_SIGNATURE"))
                .andExpect(jsonPath("$.holder").doesNotExist());
    }

    static Stream<String> noCertificates() {
        return Stream.of(
                "HC1:",
                "HC1:%%%%",
                "hello",
                "<script>alert(1)</script>",
                "https://example.vn/?a=HC1:6BF",
                "\u0000\u0001\u0002",
                "HC1:" + "A".repeat(9_000),
                "Ẫ".repeat(3_000),
                TestTexts.bomb(),
                TestTexts.withoutField("ci"),
                TestTexts.withoutField("dt"));
    }

    @ParameterizedTest
    @MethodSource("noCertificates")
    void whateverElseComesIsNoCertificate(String text) throws Exception {
        ask(text)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("NOT_A_CERTIFICATE"))
                .andExpect(jsonPath("$.certificate").doesNotExist());
    }

    @Test
    void aLineEndBehindTheTextMakesNoDifference() throws Exception {
        ask(world.valid(NAME) + "\r\n").andExpect(jsonPath("$.verdict").value("VALID"));
    }

    @Test
    void anEmptyBodyIsAProblem() throws Exception {
        problem(ask(""), 400, "empty");
        problem(ask("  \n"), 400, "empty");
    }

    @Test
    void aLargeBodyIsAProblem() throws Exception {
        problem(ask("A".repeat(VerifyApi.LARGEST_BODY + 1)), 413, "too-large");
        problem(ask("A".repeat(200_000)), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/x-www-form-urlencoded",
                "text/html",
                "%%%",
                "*/*x"
            })
    void anotherKindOfBodyIsAProblem(String type) throws Exception {
        problem(
                mvc.perform(
                        post(VerifyApi.PATH)
                                .with(PortalWorld.fromElsewhere())
                                .header("Content-Type", type)
                                .content(world.valid(NAME))),
                415,
                "media-type");
    }

    @Test
    void aCompressedBodyIsAProblem() throws Exception {
        problem(
                mvc.perform(
                        post(VerifyApi.PATH)
                                .with(PortalWorld.fromElsewhere())
                                .contentType("text/plain")
                                .header("Content-Encoding", "gzip")
                                .content(new byte[] {31, -117})),
                415,
                "media-type");
    }

    @Test
    void anotherMethodIsAProblemThatNamesTheRightOne() throws Exception {
        problem(mvc.perform(get(VerifyApi.PATH)), 405, "method")
                .andExpect(header().string("Allow", "POST"));
        problem(mvc.perform(put(VerifyApi.PATH).content("x")), 405, "method");
    }

    @Test
    void anAddressThatIsNotThereIsAProblem() throws Exception {
        problem(mvc.perform(get("/api/people")), 404, "not-found");
        problem(mvc.perform(post("/api/certificates/verify/all")), 404, "not-found");
    }

    @Test
    void whatTheClientWouldRatherReadMakesNoErrorPage() throws Exception {
        mvc.perform(
                        post(VerifyApi.PATH)
                                .with(PortalWorld.fromElsewhere())
                                .contentType("text/plain")
                                .accept("application/xml")
                                .content(world.valid(NAME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("VALID"));
    }

    @Test
    void pagesOfOthersMayAskWithoutACookie() throws Exception {
        mvc.perform(
                        options(VerifyApi.PATH)
                                .header("Origin", "https://verifier.example")
                                .header("Access-Control-Request-Method", "POST")
                                .header("Access-Control-Request-Headers", "content-type"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
    }

    @Test
    void noSessionAndNoCookieIsMade() throws Exception {
        var result = ask(world.valid(NAME)).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void theDescriptionSaysWhatTheApiDoes() throws Exception {
        byte[] yaml =
                mvc.perform(get(ApiEdge.DESCRIPTION))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        JsonNode described =
                new ObjectMapper()
                        .valueToTree(new Yaml().load(new String(yaml, StandardCharsets.UTF_8)));

        assertThat(names(described.get("paths")))
                .containsExactlyInAnyOrder(
                        VerifyApi.PATH,
                        ListsApi.TRUST_LIST,
                        ListsApi.REVOCATIONS,
                        ApiEdge.DESCRIPTION);
        JsonNode schemas = described.get("components").get("schemas");
        JsonNode verdict = schemas.get("Verdict").get("properties");
        assertThat(texts(verdict.get("verdict").get("enum")))
                .isEqualTo(Arrays.stream(Verdict.values()).map(Enum::name).toList());
        assertThat(texts(verdict.at("/revocation/properties/reason/enum")))
                .isEqualTo(Arrays.stream(RevocationReason.values()).map(Enum::name).toList());
        assertThat(names(verdict)).isEqualTo(components(VerdictJson.class));
        assertThat(names(verdict.at("/certificate/properties")))
                .isEqualTo(components(VerdictJson.Certificate.class));
        assertThat(names(verdict.at("/holder/properties")))
                .isEqualTo(components(VerdictJson.Holder.class));
        assertThat(names(verdict.at("/vaccination/properties")))
                .isEqualTo(components(VerdictJson.Vaccination.class));
        assertThat(names(verdict.at("/revocation/properties")))
                .isEqualTo(components(VerdictJson.Revocation.class));
    }

    private static TreeSet<String> names(JsonNode object) {
        TreeSet<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> components(Class<?> type) {
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(one -> names.add(one.getName()));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private ResultActions ask(String text) throws Exception {
        return mvc.perform(
                post(VerifyApi.PATH)
                        .with(PortalWorld.fromElsewhere())
                        .contentType("text/plain")
                        .content(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ResultActions problem(ResultActions answer, int status, String code)
            throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:tram:problem:" + code))
                .andExpect(jsonPath("$.status").value(status));
    }
}
