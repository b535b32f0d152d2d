package vn.tram.certificates.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.tram.kernel.BirthDate;

/** What the health station confirms of a dose and the platform signs. */
record Facts(
        UUID dose,
        UUID person,
        String name,
        BirthDate birth,
        String disease,
        String product,
        int number,
        int ofDoses,
        LocalDate givenOn) {

    /**
     * SHA-256 of the facts, one a line in UTF-8; {@link DoseFacts#HASH} says the same of a dose.
     */
    String sha256() {
        String text =
                String.join(
                        "\n",
                        dose.toString(),
                        person.toString(),
                        name,
                        birth.storedDate().toString(),
                        precision(),
                        disease,
                        product,
                        Integer.toString(number),
                        Integer.toString(ofDoses),
                        givenOn.toString());
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As stored: Y, M or D. */
    private String precision() {
        return switch (birth.precision()) {
            case Y -> "Y";
            case YM -> "M";
            case YMD -> "D";
        };
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
