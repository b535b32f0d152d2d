package vn.tram.certificates.dcc;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes the fields out of a payload. Wider than what we write: issuers differ, and a certificate
 * that its own country takes for good must not fail for a length.
 */
final class ReadPayload {

    private static final int LONGEST = 200;
    private static final int MOST_DOSES = 99;
    private static final int DAY_LENGTH = "2021-07-09".length();

    private ReadPayload() {}

    static ReadCertificate of(Cwt claims, String keyId) throws Unreadable {
        CBORObject payload = claims.certificate();
        CBORObject entry = onlyVaccination(payload);
        return new ReadCertificate(
                required(payload, "ver"),
                name(payload),
                optional(payload, "dob"),
                dose(entry),
                claims.issuer(),
                keyId,
                claims.issuedAt(),
                claims.expiresAt());
    }

    private static CBORObject onlyVaccination(CBORObject payload) throws Unreadable {
        int others = entries(payload, "t") + entries(payload, "r");
        int vaccinations = entries(payload, "v");
        if (vaccinations == 0) {
            throw new Unreadable(
                    others > 0 ? NotReadable.NOT_A_VACCINATION : NotReadable.WRONG_FIELDS);
        }
        if (vaccinations + others > 1) {
            throw new Unreadable(NotReadable.SEVERAL_ENTRIES);
        }
        CBORObject entry = payload.get(CBORObject.FromObject("v")).get(0);
        if (!Cbor.is(entry, CBORType.Map)) {
            throw new Unreadable(NotReadable.WRONG_FIELDS);
        }
        return entry;
    }

    private static int entries(CBORObject payload, String key) {
        return Cbor.array(payload, key).map(CBORObject::size).orElse(0);
    }

    private static ReadCertificate.Name name(CBORObject payload) throws Unreadable {
        CBORObject name =
                Cbor.map(payload, "nam")
                        .orElseThrow(() -> new Unreadable(NotReadable.WRONG_FIELDS));
        ReadCertificate.Name read =
                new ReadCertificate.Name(
                        optional(name, "fn"),
                        optional(name, "fnt"),
                        optional(name, "gn"),
                        optional(name, "gnt"));
        if (read.display().isEmpty()) {
            throw new Unreadable(NotReadable.WRONG_FIELDS);
        }
        return read;
    }

    private static ReadCertificate.Dose dose(CBORObject entry) throws Unreadable {
        return new ReadCertificate.Dose(
                required(entry, "ci"),
                new DccContent.VaccineCodes(
                        required(entry, "tg"),
                        required(entry, "vp"),
                        required(entry, "mp"),
                        required(entry, "ma")),
                count(entry, "dn"),
                count(entry, "sd"),
                day(required(entry, "dt")),
                required(entry, "co"),
                required(entry, "is"));
    }

    private static int count(CBORObject entry, String key) throws Unreadable {
        return Cbor.number(entry, key)
                .filter(number -> number >= 1 && number <= MOST_DOSES)
                .map(Long::intValue)
                .orElseThrow(() -> new Unreadable(NotReadable.WRONG_FIELDS));
    }

    /** Some issuers add a time of day. */
    private static LocalDate day(String text) throws Unreadable {
        try {
            return LocalDate.parse(text.substring(0, Math.min(DAY_LENGTH, text.length())));
        } catch (DateTimeException e) {
            throw new Unreadable(NotReadable.WRONG_FIELDS);
        }
    }

    private static String required(CBORObject map, String key) throws Unreadable {
        String text = optional(map, key);
        if (text == null || text.isBlank()) {
            throw new Unreadable(NotReadable.WRONG_FIELDS);
        }
        return text;
    }

    /** {@code null} where it is missing; a text that is too long is no text of a certificate. */
    private static String optional(CBORObject map, String key) throws Unreadable {
        Optional<String> text = Cbor.text(map, key);
        if (text.isEmpty() && Cbor.has(map, key)
                || text.isPresent() && text.get().length() > LONGEST) {
            throw new Unreadable(NotReadable.WRONG_FIELDS);
        }
        return text.orElse(null);
    }
}
