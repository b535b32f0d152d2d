package vn.tram.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names as they are given in one ethnic group.
 *
 * @param surnames in front, where the group has them
 * @param femaleMark glued to a woman's name, e.g. {@code H'}
 * @param malePrefix a word in front of a man's name in place of a surname
 */
record NameStock(
        String ethnicity,
        List<String> surnames,
        List<String> maleMiddles,
        List<String> femaleMiddles,
        String femaleMark,
        String malePrefix,
        String femalePrefix,
        List<String> male,
        List<String> female) {

    NameStock {
        maleMiddles = maleMiddles == null ? List.of("") : maleMiddles;
        femaleMiddles = femaleMiddles == null ? List.of("") : femaleMiddles;
        femaleMark = femaleMark == null ? "" : femaleMark;
        malePrefix = malePrefix == null ? "" : malePrefix;
        femalePrefix = femalePrefix == null ? "" : femalePrefix;
    }

    static Map<String, NameStock> read() {
        return Script.yaml("demo/names.yml", new TypeReference<>() {});
    }

    String draw(boolean woman, Random random) {
        String prefix = woman ? femalePrefix : malePrefix;
        String first = prefix.isEmpty() || random.nextInt(3) == 0 ? pick(surnames, random) : prefix;
        return name(
                first,
                pick(woman ? femaleMiddles : maleMiddles, random),
                (woman ? femaleMark : "") + pick(woman ? female : male, random));
    }

    /** Everything that {@link #draw} can give. */
    List<String> every() {
        List<String> names = new ArrayList<>();
        for (boolean woman : new boolean[] {false, true}) {
            List<String> firsts = new ArrayList<>(surnames);
            firsts.add(woman ? femalePrefix : malePrefix);
            for (String first : firsts) {
                for (String middle : woman ? femaleMiddles : maleMiddles) {
                    for (String given : woman ? female : male) {
                        names.add(name(first, middle, (woman ? femaleMark : "") + given));
                    }
                }
            }
        }
        return names;
    }

    private static String name(String first, String middle, String given) {
        return String.join(" ", first, middle, given).replaceAll(" +", " ").strip();
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
