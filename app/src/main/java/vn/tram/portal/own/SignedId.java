package vn.tram.portal.own;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An id that only we can have written, for a while: what a cookie carries instead of a session. */
@Component
class SignedId {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.([0-9a-f]{64})");

    private final PortalKeys keys;
    private final Clock clock;

    SignedId(PortalKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param purpose what it is good for, and for nothing else
     */
    String write(String purpose, UUID id, Instant until) {
        String what = id + "." + until.getEpochSecond();
        return what + "." + HexFormat.of().formatHex(keys.hash("cookie/" + purpose, what));
    }

    Optional<UUID> read(String purpose, String signed) {
        Matcher form = FORM.matcher(signed);
        if (!form.matches()) {
            return Optional.empty();
        }
        String what = form.group(1) + "." + form.group(2);
        byte[] right = keys.hash("cookie/" + purpose, what);
        boolean ours =
                MessageDigest.isEqual(
                        HexFormat.of().formatHex(right).getBytes(StandardCharsets.US_ASCII),
                        form.group(3).getBytes(StandardCharsets.US_ASCII));
        boolean inTime = clock.instant().getEpochSecond() < Long.parseLong(form.group(2));
        return ours && inTime ? Optional.of(UUID.fromString(form.group(1))) : Optional.empty();
    }
}
