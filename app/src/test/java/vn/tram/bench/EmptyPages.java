package vn.tram.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.staff.security.StaffSession;

/**
 * Handlers that do nothing, or one thing, in the chains of the public API and pages; and a log-in
 * without proofs. In measurements only: the class is part of no build.
 */
@Controller
class EmptyPages {

    static final String EMPTY = "/api/bench/empty";
    static final String PAGE = PortalRoutes.OWN + "?bench=select";
    static final String SIGNATURE = "/api/bench/signature";
    static final String SIGN_IN = "/bench/sign-in";

    private static final byte[] DATA = new byte[300];

    private final JdbcClient jdbc;
    private final KeyPair key;
    private final byte[] signed;

    EmptyPages(JdbcClient jdbc) throws GeneralSecurityException {
        this.jdbc = jdbc;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        key = generator.generateKeyPair();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(DATA);
        signed = signature.sign();
    }

    @PostMapping(EMPTY)
    ResponseEntity<byte[]> empty(@RequestBody(required = false) byte[] body) {
        return ResponseEntity.ok(DATA);
    }

    /**
     * At the address of a citizen's own record and so behind everything that this stands behind:
     * the gate, the chain of public pages, the reading of cookies.
     */
    @GetMapping(value = PortalRoutes.OWN, params = "bench=select")
    ResponseEntity<byte[]> page(@RequestParam("person") UUID person) {
        return one(person) ? ResponseEntity.ok(DATA) : ResponseEntity.notFound().build();
    }

    private boolean one(UUID person) {
        return jdbc.sql("SELECT name FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** One row by key and one signature: what no verification goes without. */
    @PostMapping(SIGNATURE)
    ResponseEntity<byte[]> signature(
            @RequestParam("person") UUID person, @RequestBody(required = false) byte[] body)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(key.getPublic());
        signature.update(DATA);
        return signature.verify(signed) && one(person)
                ? ResponseEntity.ok(DATA)
                : ResponseEntity.notFound().build();
    }

    /** Before every chain, since no proof is asked for. */
    @Bean
    static FilterRegistrationBean<Filter> signInOfMeasurements(
            ObjectProvider<StaffSession> sessions, JdbcClient jdbc) {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>(
                        (request, response, chain) -> {
                            sessions.getObject()
                                    .signIn(
                                            (HttpServletRequest) request,
                                            (HttpServletResponse) response,
                                            administrator(jdbc),
                                            stamp(jdbc));
                            response.getWriter().write("ok");
                        });
        registration.addUrlPatterns(SIGN_IN);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static Actor administrator(JdbcClient jdbc) {
        return new Actor(
                new StaffId(
                        jdbc.sql("SELECT id FROM staff_account LIMIT 1")
                                .query(UUID.class)
                                .single()),
                "Quản trị",
                "",
                List.of(Right.nationwide(Role.ADMIN)));
    }

    private static UUID stamp(JdbcClient jdbc) {
        return jdbc.sql("SELECT security_stamp FROM staff_account LIMIT 1")
                .query(UUID.class)
                .single();
    }
}
