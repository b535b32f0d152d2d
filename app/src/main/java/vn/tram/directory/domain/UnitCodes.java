package vn.tram.directory.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tram.kernel.UnitCode;

/** Recognises the code of a unit in what somebody typed. */
final class UnitCodes {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}|[0-9]{3}|[0-9]{5}");

    private UnitCodes() {}

    static Optional<UnitCode> parse(String text) {
        String stripped = text.strip();
        return SHAPE.matcher(stripped).matches()
                ? Optional.of(UnitCode.of(stripped))
                : Optional.empty();
    }
}
