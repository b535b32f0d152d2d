package vn.tram.staff.domain;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.staff.OneTimePassword;

/** Draws the passwords that administrators hand over: 80 random bits, easy to read aloud. */
@Component
class FirstPasswords {

    private static final int BYTES = 10;

    private final PasswordHashing hashing;
    private final SecureRandom random = new SecureRandom();

    FirstPasswords(PasswordHashing hashing) {
        this.hashing = hashing;
    }

    record Fresh(OneTimePassword password, String hash) {

        @Override
        public String toString() {
            return "Fresh[hidden]";
        }
    }

    Fresh draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String text =
                Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
        return new Fresh(new OneTimePassword(text), hashing.hash(text));
    }
}
