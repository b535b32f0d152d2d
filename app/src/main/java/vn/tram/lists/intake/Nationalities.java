package vn.tram.lists.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.SearchKey;

/** Countries by ISO 3166-1 code and by Vietnamese or English name, with or without diacritics. */
final class Nationalities {

    static final String VIETNAM = "VN";

    private static final Map<String, String> BY_TEXT = byText();

    private Nationalities() {}

    static Optional<String> code(String text) {
        return Optional.ofNullable(BY_TEXT.get(letters(text)));
    }

    private static String letters(String text) {
        return SearchKey.of(text).replace(" ", "");
    }

    private static Map<String, String> byText() {
        Map<String, String> found = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            found.put(letters(country.getDisplayCountry(Locale.ENGLISH)), code);
            found.put(letters(country.getDisplayCountry(new Locale("vi"))), code);
            found.put(letters(country.getISO3Country()), code);
        }
        for (String code : Locale.getISOCountries()) {
            found.put(letters(code), code);
        }
        found.put("my", "US");
        found.put("vietnamese", VIETNAM);
        return Map.copyOf(found);
    }
}
