package vn.tram.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.dcc.DccContent;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.dcc.Uvci;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.Workplace;
import vn.tram.stock.StockWorld;

/** Certificates and people for tests of public pages. */
@TestComponent
public class PortalWorld {

    private static final DccContent.VaccineCodes VERO_CELL =
            new DccContent.VaccineCodes("840539006", "1157024006", "BBIBP-CorV", "ORG-100020693");

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final AtomicInteger PHONES = new AtomicInteger(1_000_000);

    private final DccSigner signer;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Revoked revoked;

    PortalWorld(DccSigner signer, JdbcClient jdbc, Clock clock, Revoked revoked) {
        this.signer = signer;
        this.jdbc = jdbc;
        this.clock = clock;
        this.revoked = revoked;
    }

    /** The register, and what a test calls back without the life of a certificate before it. */
    public static class Revoked implements CertificateRegister {

        private final CertificateRegister register;
        private final Map<String, Standing> called = new ConcurrentHashMap<>();

        Revoked(CertificateRegister register) {
            this.register = register;
        }

        @Override
        public Optional<Standing> of(String uvci) {
            return Optional.ofNullable(called.get(uvci)).or(() -> register.of(uvci));
        }

        @Override
        public List<CertificateRegister.Revoked> revoked(String after, int limit) {
            return register.revoked(after, limit);
        }

        @Override
        public Optional<Instant> lastRevocation() {
            return register.lastRevocation();
        }

        @Override
        public String hashOf(String uvci) {
            return register.hashOf(uvci);
        }
    }

    @Bean
    @Primary
    static Revoked revokedInTests(@Qualifier("publicRegister") CertificateRegister register) {
        return new Revoked(register);
    }

    public String valid(String name) {
        Instant issued = clock.instant().minus(Duration.ofDays(1));
        return text(Uvci.next(), name, issued, issued.plus(Duration.ofDays(360)));
    }

    public String expired(String name) {
        Instant issued = clock.instant().minus(Duration.ofDays(366));
        return text(Uvci.next(), name, issued, issued.plus(Duration.ofDays(365)));
    }

    public String revoked(String name) {
        String uvci = Uvci.next();
        Instant issued = clock.instant().minus(Duration.ofDays(1));
        revoked.called.put(
                uvci,
                new CertificateRegister.Standing(
                        CertificateState.REVOKED,
                        clock.instant(),
                        Optional.of(RevocationReason.CORRECTED),
                        Optional.of(Workplace.of(Right.over(Role.STATION, StockWorld.HA_LANG)))));
        return text(uvci, name, issued, issued.plus(Duration.ofDays(360)));
    }

    private String text(String uvci, String name, Instant issued, Instant expires) {
        return signer.sign(
                        new DccContent(
                                uvci,
                                name,
                                BirthDate.ofDay(LocalDate.of(1979, 3, 8)),
                                VERO_CELL,
                                2,
                                2,
                                LocalDate.of(2026, 10, 12),
                                "Bộ Y tế"),
                        issued.truncatedTo(ChronoUnit.SECONDS),
                        expires.truncatedTo(ChronoUnit.SECONDS))
                .text();
    }

    /** An address of its own, so that tests do not use up each other's limits. */
    public static RequestPostProcessor fromElsewhere() {
        int n = ADDRESSES.incrementAndGet();
        return request -> {
            request.setRemoteAddr("203.0." + (n / 250 % 250) + "." + (n % 250 + 1));
            return request;
        };
    }

    /** A form from an address of its own. */
    public static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(csrf()).with(fromElsewhere());
    }

    /** An unused mobile number. */
    public static String phone() {
        return "091" + PHONES.incrementAndGet();
    }

    public PersonId person(String name, LocalDate birth, String phone) {
        PersonId id = new PersonId(TimeOrderedId.next());
        String key = SearchKey.of(name);
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date,"
                                + " birth_precision, phone, commune_code, identity_state, created_at)"
                                + " VALUES (:id, :name, :key, :key, 'F', :birth, 'D', :phone,"
                                + " :commune, 'VERIFIED', '2021-01-01')")
                .param("id", id.value())
                .param("name", name)
                .param("key", key)
                .param("birth", birth)
                .param("phone", "+84" + phone.substring(1))
                .param("commune", StockWorld.HA_LANG.value())
                .update();
        return id;
    }

    /** The code of the latest message to the phone, once it is in the outbox. */
    public Optional<String> codeFor(String phone) {
        return jdbc.sql(
                        "SELECT JSON_VALUE(arguments, '$.code') FROM notice"
                                + " WHERE template IN ('portal-code', 'phone-code') AND recipient = :phone"
                                + " ORDER BY id DESC LIMIT 1")
                .param("phone", "+84" + phone.substring(1))
                .query(String.class)
                .optional();
    }
}
