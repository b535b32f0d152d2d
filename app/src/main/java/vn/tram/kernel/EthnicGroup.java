package vn.tram.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the 54 ethnic groups of the list of 1979 (Decision 121-TCTK/PPCĐ) with its code, 01 to 54.
 */
public record EthnicGroup(String code, String name) {

    private static final String[] NAMES = {
        "Kinh",
        "Tày",
        "Thái",
        "Hoa",
        "Khơ-me",
        "Mường",
        "Nùng",
        "Mông",
        "Dao",
        "Gia-rai",
        "Ngái",
        "Ê-đê",
        "Ba-na",
        "Xơ-đăng",
        "Sán Chay",
        "Cơ-ho",
        "Chăm",
        "Sán Dìu",
        "Hrê",
        "Mnông",
        "Ra-glai",
        "Xtiêng",
        "Bru-Vân Kiều",
        "Thổ",
        "Giáy",
        "Cơ-tu",
        "Gié-Triêng",
        "Mạ",
        "Khơ-mú",
        "Co",
        "Tà-ôi",
        "Chơ-ro",
        "Kháng",
        "Xinh-mun",
        "Hà Nhì",
        "Chu-ru",
        "Lào",
        "La Chí",
        "La Ha",
        "Phù Lá",
        "La Hủ",
        "Lự",
        "Lô Lô",
        "Chứt",
        "Mảng",
        "Pà Thẻn",
        "Cơ Lao",
        "Cống",
        "Bố Y",
        "Si La",
        "Pu Péo",
        "Brâu",
        "Ơ Đu",
        "Rơ-măm"
    };

    /** Other spellings in use, by the code's number. */
    private static final Map<String, Integer> OTHER_SPELLINGS =
            Map.ofEntries(
                    Map.entry("viet", 1),
                    Map.entry("khmer", 5),
                    Map.entry("khome", 5),
                    Map.entry("hmong", 8),
                    Map.entry("jrai", 10),
                    Map.entry("jarai", 10),
                    Map.entry("giarai", 10),
                    Map.entry("rade", 12),
                    Map.entry("rhade", 12),
                    Map.entry("bahnar", 13),
                    Map.entry("sedang", 14),
                    Map.entry("caolan", 15),
                    Map.entry("koho", 16),
                    Map.entry("kho", 16),
                    Map.entry("raglay", 21),
                    Map.entry("stieng", 22),
                    Map.entry("bru", 23),
                    Map.entry("vankieu", 23),
                    Map.entry("katu", 26),
                    Map.entry("gietrieng", 27),
                    Map.entry("taoi", 31));

    private static final List<EthnicGroup> ALL = all();
    private static final Map<String, EthnicGroup> BY_TEXT = byText();

    /** All groups in the order of their codes. */
    public static List<EthnicGroup> values() {
        return ALL;
    }

    /**
     * Finds a group by its code or its name, with or without diacritics, hyphens and the words "dân
     * tộc". Problems: {@code EMPTY}, {@code ETHNIC_UNKNOWN}.
     */
    public static Parsed<EthnicGroup> parse(String typed) {
        String text = CleanText.of(typed);
        if (text.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        EthnicGroup exact = BY_TEXT.get(text);
        EthnicGroup group = exact != null ? exact : BY_TEXT.get(key(text));
        return group != null
                ? Parsed.valid(group)
                : Parsed.invalid(ValueProblem.Kind.ETHNIC_UNKNOWN);
    }

    private static String key(String text) {
        String key = SearchKey.of(text);
        String name = key.startsWith("dan toc ") ? key.substring("dan toc ".length()) : key;
        return name.replace(" ", "");
    }

    private static List<EthnicGroup> all() {
        EthnicGroup[] groups = new EthnicGroup[NAMES.length];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new EthnicGroup((i < 9 ? "0" : "") + (i + 1), NAMES[i]);
        }
        return List.of(groups);
    }

    private static Map<String, EthnicGroup> byText() {
        Map<String, EthnicGroup> found = new HashMap<>();
        OTHER_SPELLINGS.forEach((spelling, number) -> found.put(spelling, ALL.get(number - 1)));
        for (EthnicGroup group : ALL) {
            found.put(key(group.name()), group);
            found.put(group.name(), group);
            found.put(group.code(), group);
            found.put(String.valueOf(Integer.parseInt(group.code())), group);
        }
        return Map.copyOf(found);
    }
}
