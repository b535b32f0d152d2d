package vn.tram.staff.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes out of a text what a guesser writes without thinking: walks along the alphabet, the digits
 * or a row of the keyboard ("123456", "qwerty", "hgfe"), and pieces that repeat ("hahaha").
 */
final class Patterns {

    private static final List<String> ROWS =
            List.of(
                    "01234567890",
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm");
    private static final int SHORTEST_WALK = 4;
    private static final Pattern REPEATED = Pattern.compile("(.{2,6}?)\\1+");

    private static final Set<String> STEPS =
            ROWS.stream()
                    .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
                    .flatMap(
                            row ->
                                    IntStream.range(1, row.length())
                                            .mapToObj(i -> row.substring(i - 1, i + 1)))
                    .collect(Collectors.toUnmodifiableSet());

    private Patterns() {}

    /**
     * What is left when each walk has shrunk to its first character and each repetition to its
     * first piece.
     *
     * @param folded small Latin letters and digits
     */
    static String shrunk(String folded) {
        StringBuilder kept = new StringBuilder();
        for (int from = 0; from < folded.length(); ) {
            int to = endOfWalk(folded, from);
            kept.append(folded, from, to - from < SHORTEST_WALK ? to : from + 1);
            from = to;
        }
        return REPEATED.matcher(kept).replaceAll("$1");
    }

    private static int endOfWalk(String text, int from) {
        int to = from + 1;
        while (to < text.length() && STEPS.contains(text.substring(to - 1, to + 1))) {
            to++;
        }
        return to;
    }
}
