package vn.tram.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.tram.kernel.SearchKey;

/**
 * Invents the people of all lists: the same ones at every start. Numbers agree with birth date, sex
 * and province but end in serials that were never issued; phones lie in blocks that were never
 * given to anybody.
 */
final class Population {

    private static final long SEED = 20261120L;
    private static final int HOUSEHOLD = 4;

    /** Serials of a year and place are counted up from zero; nobody ever got this far. */
    private static final int FIRST_SERIAL = 990_000;

    /** Blocks behind 059 that no operator was given. */
    private static final String UNASSIGNED = "014567";

    private final Random random = new Random(SEED);
    private final Map<String, NameStock> names = NameStock.read();
    private final Map<String, List<Invented>> byStory = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int serials;
    private int phones;

    Population(List<Story> stories) {
        stories.forEach(story -> byStory.put(story.key(), crowd(story.people())));
        stories.forEach(
                story -> {
                    List<Invented> people = byStory.get(story.key());
                    story.again().forEach(again -> people.add(secondRecord(again)));
                    story.faults().forEach((row, flaw) -> spoil(people, row - 1, flaw));
                });
    }

    /** In the order of the list. */
    List<Invented> of(Story story) {
        return byStory.get(story.key());
    }

    private List<Invented> crowd(Crowd crowd) {
        List<Invented> people = new ArrayList<>();
        while (people.size() < crowd.size()) {
            household(crowd, people);
        }
        return people;
    }

    private void household(Crowd crowd, List<Invented> people) {
        String phone = phone();
        String hamlet = NameStock.pick(crowd.hamlets(), random);
        NameStock stock = names.get(NameStock.pick(crowd.names(), random));
        int members = 1 + random.nextInt(crowd.employer().isEmpty() ? HOUSEHOLD : 1);
        for (int i = 0; i < members && people.size() < crowd.size(); i++) {
            people.add(person(crowd, stock, hamlet, phone));
        }
    }

    private Invented person(Crowd crowd, NameStock stock, String hamlet, String phone) {
        boolean female = random.nextBoolean();
        int span = crowd.born().get(1) - crowd.born().get(0) + 1;
        int year;
        String name;
        do {
            year = crowd.born().get(0) + random.nextInt(span);
            name = stock.draw(female, random);
        } while (!taken.add(SearchKey.of(name) + year));
        String day = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year);
        return new Invented(
                name,
                female,
                random.nextInt(100) < crowd.yearOnly() ? Integer.toString(year) : day,
                year,
                random.nextInt(100) < crowd.withoutNumber() ? "" : number(crowd, female, year),
                phone,
                stock.ethnicity(),
                hamlet,
                NameStock.pick(crowd.occupations(), random),
                crowd.employer(),
                NameStock.pick(crowd.groups(), random),
                NameStock.pick(crowd.evidence(), random));
    }

    private String number(Crowd crowd, boolean female, int year) {
        int serial = FIRST_SERIAL + serials++;
        if (crowd.oldNumbers() && random.nextInt(3) > 0) {
            return (crowd.birthProvince().equals("004") ? "080" : "230") + serial;
        }
        int century = (year / 100 - 19) * 2 + (female ? 1 : 0);
        return crowd.birthProvince() + century + "%02d".formatted(year % 100) + serial;
    }

    private String phone() {
        int n = phones++;
        return "059%c%06d".formatted(UNASSIGNED.charAt(n % 6), (n * 7_919 + 104_729) % 1_000_000);
    }

    private Invented secondRecord(Story.Again again) {
        Invented first = byStory.get(again.of()).get(again.row() - 1);
        String otherPhone = phone();
        return switch (again.as()) {
            case NUMBER -> first.withPhone(otherPhone);
            case BIRTH_DATE -> first.withNumber("").withPhone(otherPhone);
            case PHONE -> RowFlaw.UNACCENTED.spoil(first).withNumber("").withBirthDate(year(first));
            case YEAR -> first.withNumber("").withPhone(otherPhone).withBirthDate(year(first));
        };
    }

    private static String year(Invented person) {
        return Integer.toString(person.birthYear());
    }

    private void spoil(List<Invented> people, int place, RowFlaw flaw) {
        if (flaw == RowFlaw.SHARED_PHONE) {
            String shared = people.get(place).phone();
            for (int i = 1; i < RowFlaw.SHARED; i++) {
                people.set(place + 4 * i, people.get(place + 4 * i).withPhone(shared));
            }
            return;
        }
        Invented whole = people.get(place);
        boolean needsNumber = whole.number().length() != 12;
        people.set(place, flaw.spoil(needsNumber ? whole.withNumber(numberFor(whole)) : whole));
    }

    private String numberFor(Invented person) {
        int century = (person.birthYear() / 100 - 19) * 2 + (person.female() ? 1 : 0);
        return "004%d%02d%d".formatted(century, person.birthYear() % 100, FIRST_SERIAL + serials++);
    }
}
