package vn.tram.lists.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/**
 * The hash by which a row of a file read twice is recognised. It is stored: changing the order or
 * the form of the parts makes old rows strangers.
 */
final class ContentHash {

    private static final char SEPARATOR = '\u001F';

    private ContentHash() {}

    static byte[] of(ParsedRow row) {
        SurveyedPerson person = row.person();
        StringBuilder text = new StringBuilder(160);
        add(text, person.name());
        add(text, person.birthDate());
        add(text, person.sex());
        add(text, person.nationalId() == null ? null : person.nationalId().value());
        add(text, person.phone() == null ? null : person.phone().e164());
        add(text, person.healthInsurance() == null ? null : person.healthInsurance().value());
        add(text, person.occupation());
        add(text, person.employer());
        add(text, person.hamlet());
        add(text, person.addressLine());
        add(text, person.commune());
        add(text, person.ethnicGroup() == null ? null : person.ethnicGroup().code());
        add(text, person.nationality());
        person.groups().forEach(group -> text.append(group).append(','));
        add(text, person.evidence());
        add(text, person.guardianName());
        add(text, person.guardianPhone() == null ? null : person.guardianPhone().e164());
        add(text, person.guardianRelation());
        add(text, person.note());
        row.rejected().forEach((column, typed) -> add(text, column.key() + '=' + typed));
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(StringBuilder text, Object part) {
        text.append(Objects.toString(part, "")).append(SEPARATOR);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
