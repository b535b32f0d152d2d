package vn.tram.lists.ui.casepage;

import java.util.List;
import java.util.stream.IntStream;

/** Sentences a reason can start from: the messages {@code lists-case.<act>.standard.1} to 9. */
final class StandardReasons {

    private static final int MOST = 9;

    private StandardReasons() {}

    static List<String> of(String act, CaseServices services) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(n -> "lists-case." + act + ".standard." + n)
                .filter(services.messages()::has)
                .map(services.messages()::text)
                .toList();
    }
}
