package vn.tram.safety.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of codes as a column holds them: names between spaces, in the order of their type. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> String written(Collection<E> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> read(String written, Class<E> type) {
        return Arrays.stream(written.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Enum.valueOf(type, code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
