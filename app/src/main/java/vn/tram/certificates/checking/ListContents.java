package vn.tram.certificates.checking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.CertificateRegister.Revoked;
import vn.tram.certificates.keys.OwnKey;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.certificates.keys.TrustedSigner;

/** What the lists say, as JSON; the same on every node within an hour. */
@Component
class ListContents {

    /** A verifier that has not heard of us for longer should say so. */
    private static final Duration GOOD_FOR = Duration.ofHours(49);

    private final PlatformKeys keys;
    private final CertificateRegister register;
    private final ObjectMapper json = new ObjectMapper();

    ListContents(PlatformKeys keys, CertificateRegister register) {
        this.keys = keys;
        this.register = register;
    }

    static Instant hour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    byte[] trustList(Instant hour) {
        Map<String, Object> list = begin(hour);
        list.put("keys", keys.own().stream().map(ListContents::key).toList());
        return bytes(list);
    }

    byte[] revocations(Instant hour) {
        Map<String, Object> list = begin(hour);
        list.put("hash", "SHA-256 of the UVCI in UTF-8, first 16 bytes, hexadecimal");
        list.put("keys", keys.givenUp().stream().map(ListContents::givenUp).toList());
        list.put("revoked", revoked());
        return bytes(list);
    }

    /** Whatever this key signed is revoked, and not told one by one. */
    private static Map<String, String> givenUp(OwnKey key) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("kid", key.signer().keyId().text());
        line.put("revokedAt", time(key.givenUpAt().orElseThrow()));
        line.put("expiresAt", time(key.signer().until()));
        return line;
    }

    private List<Map<String, String>> revoked() {
        List<Map<String, String>> all = new ArrayList<>();
        String after = "";
        List<Revoked> page;
        do {
            page = register.revoked(after, CertificateRegister.MOST);
            for (Revoked one : page) {
                all.add(line(one));
                after = one.uvciHash();
            }
        } while (page.size() == CertificateRegister.MOST);
        return all;
    }

    /** Without the reason: who verifies offline needs to know that, not why. */
    private static Map<String, String> line(Revoked one) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("uvciHash", one.uvciHash());
        line.put("revokedAt", time(one.revokedAt()));
        line.put("expiresAt", time(one.expiresAt()));
        return line;
    }

    private static Map<String, Object> key(TrustedSigner signer) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("kid", signer.keyId().text());
        key.put("country", signer.country());
        key.put("notBefore", time(signer.from()));
        key.put("notAfter", time(signer.until()));
        try {
            key.put(
                    "certificate",
                    Base64.getEncoder().encodeToString(signer.certificate().getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return key;
    }

    private static Map<String, Object> begin(Instant hour) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("issuedAt", time(hour));
        list.put("goodUntil", time(hour.plus(GOOD_FOR)));
        return list;
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private byte[] bytes(Map<String, Object> list) {
        try {
            return json.writeValueAsBytes(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
