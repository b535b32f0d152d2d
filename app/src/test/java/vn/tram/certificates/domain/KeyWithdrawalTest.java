package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateCheck;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.CheckedCertificate;
import vn.tram.certificates.PublishedLists;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.SigningKeys;
import vn.tram.certificates.SigningKeys.Key;
import vn.tram.certificates.SigningKeys.State;
import vn.tram.certificates.Verdict;
import vn.tram.certificates.dcc.DccContent;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.dcc.TestTexts;
import vn.tram.certificates.dcc.Uvci;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.certificates.keys.TestSigner;
import vn.tram.doses.DoseView;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Lookout.Found;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/** A key in wrong hands: two people give it up, and everything that it signed ends. */
@TramIntegrationTest
@Import(CertificateWorld.class)
class KeyWithdrawalTest {

    private static final Actor ADMIN =
            ListWorld.actor("Quản trị thử", "", Right.nationwide(Role.ADMIN));
    private static final Actor PROVINCE = CertificateWorld.PROVINCE;
    private static final String REASON = "Mất thiết bị giữ khóa";

    @Autowired private CertificateWorld world;
    @Autowired private SigningKeys signingKeys;
    @Autowired private KeyClearance clearance;
    @Autowired private CertificateCheck check;
    @Autowired private PublishedLists lists;
    @Autowired private PlatformKeys keys;
    @Autowired private JdbcClient jdbc;

    private final TestSigner stolen = TestSigner.ec("VN");
    private final String keyId = stolen.trusted().keyId().text();
    private DccSigner signer;

    @BeforeEach
    void aKeyThatSigns() throws IOException, CertificateEncodingException {
        world.units();
        world.sign(new JdkSigner());
        signer = TestTexts.signer(stolen.platformKeys(world.clock));
        jdbc.sql(
                        "INSERT INTO signer_key (key_id, certificate, seen_at)"
                                + " VALUES (:id, :certificate, UTC_TIMESTAMP(3))")
                .param("id", keyId)
                .param("certificate", stolen.certificate().getEncoded())
                .update();
        keys.lookAgain();
    }

    private List<DoseView> signed(int people) {
        List<DoseView> doses = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            doses.add(world.confirmed(world.verified(), "COMIRNATY", "2021-09-10"));
        }
        world.sign(signer);
        return doses;
    }

    private CertificateView last(DoseView dose) {
        return world.standing(dose).last().orElseThrow();
    }

    private static String text(CertificateView view) {
        return view.issue().orElseThrow().text();
    }

    private boolean open(Actor reader) {
        return key(reader).withdrawal().orElseThrow().open();
    }

    private Key key() {
        return key(ADMIN);
    }

    private Key key(Actor reader) {
        return signingKeys.overview(reader).value().keys().stream()
                .filter(each -> each.id().equals(keyId))
                .findFirst()
                .orElseThrow();
    }

    private UUID proposed(Actor by) {
        assertThat(signingKeys.propose(keyId, REASON, by).isDone()).isTrue();
        return key().withdrawal().orElseThrow().id();
    }

    private void givenUp() {
        assertThat(signingKeys.decide(proposed(PROVINCE), ADMIN).isDone()).isTrue();
    }

    private void clear() {
        while (clearance.stretch() == Found.WORK) {
            continue;
        }
    }

    private static void refused(Outcome<?> outcome, Plain why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    @Test
    void everyCertificateOfTheKeyIsRevokedAndSignedAnewWithAnother() {
        List<DoseView> doses = signed(5);
        world.ago(last(doses.get(0)).id(), Duration.ofDays(400));
        String before = text(last(doses.get(1)));
        assertThat(key().valid()).isEqualTo(5);
        assertThat(check.check(before).verdict()).isEqualTo(Verdict.VALID);

        givenUp();
        assertThat(check.check(before).verdict())
                .as("at once, before the rows are written")
                .isEqualTo(Verdict.REVOKED);
        clear();

        assertThat(doses)
                .allSatisfy(
                        dose ->
                                assertThat(world.states(dose.id().value()))
                                        .containsExactly("REVOKED", "READY"));
        world.sign(TestTexts.signer(TestSigner.ec("VN").platformKeys(world.clock)));
        assertThat(doses)
                .allSatisfy(
                        dose -> {
                            CertificateView now = last(dose);
                            assertThat(now.state()).isEqualTo(CertificateState.ISSUED);
                            assertThat(now.issue().orElseThrow().keyId()).isNotEqualTo(keyId);
                        });
        Key after = key();
        assertThat(after.state()).isEqualTo(State.GIVEN_UP);
        assertThat(after.valid()).isZero();
        assertThat(after.signed()).isEqualTo(5);
        assertThat(after.withdrawal())
                .hasValueSatisfying(
                        end -> {
                            assertThat(end.done()).isTrue();
                            assertThat(end.certificates()).isEqualTo(5);
                            assertThat(end.revoked()).isEqualTo(5);
                            assertThat(end.reason()).isEqualTo(REASON);
                        });
    }

    @Test
    void whatTheThiefSignsIsRevokedAlthoughNobodyEverIssuedIt() {
        String forged =
                signer.sign(
                                new DccContent(
                                        Uvci.next(),
                                        "Kẻ Trộm",
                                        BirthDate.ofYear(1990),
                                        new DccContent.VaccineCodes(
                                                "840539006",
                                                "1119349007",
                                                "EU/1/20/1528",
                                                "ORG-100030215"),
                                        1,
                                        2,
                                        LocalDate.of(2021, 9, 10),
                                        "Bộ Y tế"),
                                world.clock.instant(),
                                world.clock.instant().plus(Duration.ofDays(300)))
                        .text();
        assertThat(check.check(forged).verdict()).isEqualTo(Verdict.VALID);
        givenUp();

        CheckedCertificate judged = check.check(forged);
        assertThat(judged.verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(judged.holder()).as("nothing of what it says is shown").isEmpty();
        assertThat(judged.revocation().orElseThrow().reason())
                .isEqualTo(RevocationReason.KEY_COMPROMISED);
        clear();
    }

    @Test
    void theListsTellOthersOfTheKeyAndTheTrustListNamesItNoMore() throws Exception {
        assertThat(payload(lists.trustList().orElseThrow())).contains(keyId);
        assertThat(payload(lists.revocations().orElseThrow())).doesNotContain(keyId);
        givenUp();
        assertThat(payload(lists.trustList().orElseThrow())).doesNotContain(keyId);
        assertThat(payload(lists.revocations().orElseThrow()))
                .contains("\"kid\":\"" + keyId + "\"");
        clear();
    }

    private static String payload(PublishedLists.SignedList list) throws Exception {
        return JWSObject.parse(list.jws()).getPayload().toString().replace("\\/", "/");
    }

    @Test
    void whoReportsDoesNotDecideAndOneOfTheTwoIsAnAdministratorOfTheCountry() {
        Actor otherProvince =
                ListWorld.actor("Sở khác", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        Actor provincesAdmin =
                ListWorld.actor("Quản trị tỉnh", "", Right.over(Role.ADMIN, StockWorld.CAO_BANG));
        refused(signingKeys.propose(keyId, REASON, provincesAdmin), Plain.NOT_ALLOWED);
        refused(
                signingKeys.propose(keyId, REASON, ListWorld.inHaLang(Role.STATION)),
                Plain.NOT_ALLOWED);
        refused(signingKeys.propose(keyId, " a ", PROVINCE), Plain.REASON_MISSING);
        refused(signingKeys.propose(keyId, "x".repeat(501), PROVINCE), Plain.TEXT_TOO_LONG);
        refused(signingKeys.propose("bm9ib2R5", REASON, PROVINCE), Plain.KEY_NOT_NOW);

        UUID withdrawal = proposed(PROVINCE);
        refused(signingKeys.propose(keyId, REASON, ADMIN), Plain.KEY_NOT_NOW);
        assertThat(open(PROVINCE)).as("offered to who reported").isFalse();
        assertThat(open(otherProvince)).isFalse();
        assertThat(open(ADMIN)).isTrue();
        refused(signingKeys.decide(withdrawal, PROVINCE), Plain.OWN_PROPOSAL);
        refused(signingKeys.decide(withdrawal, otherProvince), Plain.ADMINISTRATOR_MISSING);
        refused(signingKeys.decide(withdrawal, provincesAdmin), Plain.NOT_ALLOWED);
        assertThat(clearance.stretch()).as("nothing is decided").isEqualTo(Found.NOTHING);

        assertThat(signingKeys.reject(withdrawal, PROVINCE).isDone()).isTrue();
        refused(signingKeys.decide(withdrawal, ADMIN), Plain.KEY_NOT_NOW);
        assertThat(key().withdrawal()).isEmpty();

        UUID again = proposed(ADMIN);
        refused(signingKeys.decide(again, ADMIN), Plain.OWN_PROPOSAL);
        assertThat(open(otherProvince)).isTrue();
        assertThat(signingKeys.decide(again, otherProvince).isDone()).isTrue();
        refused(signingKeys.reject(again, ADMIN), Plain.KEY_NOT_NOW);
        clear();
    }

    @Test
    void onlyThoseWhoAnswerForKeysSeeThem() {
        refused(signingKeys.overview(ListWorld.inHaLang(Role.COMMUNE)), Plain.NOT_ALLOWED);
        refused(signingKeys.lookAgain(PROVINCE), Plain.NOT_ALLOWED);
        assertThat(signingKeys.lookAgain(ADMIN).isDone()).isTrue();
        assertThat(signingKeys.overview(PROVINCE).isDone()).isTrue();
    }

    @Test
    void whatIsBeingSignedWhileTheKeyIsGivenUpIsNotIssued() {
        DoseView dose = world.confirmed(world.verified(), "COMIRNATY", "2021-09-10");
        SigningQueue queue = world.queue(10);
        UUID claim = UUID.randomUUID();
        Instant now = world.clock.instant();
        Certificate held = queue.claim(claim, now).get(0);
        Certificate late =
                held.issue(
                                new Certificate.Issue(
                                        "URN:UVCI:01:VN:LATE" + System.nanoTime(),
                                        "HC1:",
                                        keyId,
                                        now,
                                        now.plusSeconds(60)))
                        .value();
        givenUp();
        clear();

        assertThat(queue.write(List.of(late), claim)).isZero();
        assertThat(world.states(dose.id().value())).containsExactly("READY");
        world.sign(new JdkSigner());
        assertThat(world.states(dose.id().value())).containsExactly("ISSUED");
    }

    @Test
    void itIsDoneOnceALookFoundNothingMore() {
        List<DoseView> doses = signed(3);
        UUID first = last(doses.get(0)).id().value();
        givenUp();
        assertThat(clearance.stretch()).isEqualTo(Found.WORK);
        assertThat(key().withdrawal().orElseThrow().done()).isFalse();
        assertThat(key().withdrawal().orElseThrow().revoked()).isEqualTo(3);
        assertThat(signingKeys.overview(ADMIN).value().clearing()).isTrue();
        assertThat(
                        jdbc.sql("SELECT state FROM certificate WHERE id = :id")
                                .param("id", first)
                                .query(String.class)
                                .single())
                .isEqualTo("REVOKED");
        clear();
        assertThat(key().withdrawal().orElseThrow().done()).isTrue();
        assertThat(signingKeys.overview(ADMIN).value().clearing()).isFalse();
    }

    @Test
    void aDoseTakenBackMeanwhileGetsNoNewCertificate() {
        List<DoseView> doses = signed(2);
        world.undo(doses.get(0).id());
        givenUp();
        clear();
        assertThat(world.states(doses.get(0).id().value())).containsExactly("REVOKED");
        assertThat(world.states(doses.get(1).id().value())).containsExactly("REVOKED", "READY");
    }
}
