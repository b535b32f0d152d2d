package vn.tram.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.Sex;

class PopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Script script = Script.read();
    private final Population population = new Population(script.stories());
    private final List<Invented> everybody =
            script.stories().stream().flatMap(story -> population.of(story).stream()).toList();

    @Test
    void aFewHundredPeopleAreInventedAndTheSameOnesEveryTime() {
        Population again = new Population(script.stories());

        assertThat(everybody).hasSizeBetween(400, 1_000);
        assertThat(script.stories())
                .allSatisfy(story -> assertThat(again.of(story)).isEqualTo(population.of(story)));
    }

    @Test
    void nobodyBearsTheNameOfAnOfficialOfTheLettersNorCouldBear() throws IOException {
        Set<String> officials =
                new ClassPathResource("demo/officials.sha256")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toSet());
        assertThat(officials).hasSizeGreaterThan(15);

        assertThat(NameStock.read().values())
                .flatExtracting(NameStock::every)
                .hasSizeGreaterThan(2_000)
                .allSatisfy(name -> assertThat(officials).doesNotContain(hash(name)));
        assertThat(everybody)
                .allSatisfy(person -> assertThat(officials).doesNotContain(hash(person.name())));
    }

    private static String hash(String name) {
        try {
            byte[] key = SearchKey.of(name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void peopleWithoutAFlawAreUnderstoodAndTheirNumbersAgreeWithThem() {
        List<Invented> whole =
                script.stories().stream()
                        .filter(story -> story.faults().isEmpty())
                        .flatMap(story -> population.of(story).stream())
                        .toList();

        assertThat(whole)
                .isNotEmpty()
                .allSatisfy(
                        person -> {
                            assertThat(PersonName.parse(person.name()).asOptional()).isPresent();
                            BirthDate birth =
                                    BirthDate.parse(person.birthDate(), TODAY)
                                            .asOptional()
                                            .orElseThrow();
                            assertThat(PhoneNumber.parse(person.phone()).asOptional()).isPresent();
                            if (!person.number().isEmpty()) {
                                NationalId id =
                                        NationalId.parse(person.number())
                                                .asOptional()
                                                .orElseThrow();
                                assertThat(id.agreesWith(birth)).isTrue();
                                assertThat(id.agreesWith(person.female() ? Sex.FEMALE : Sex.MALE))
                                        .isTrue();
                                assertThat(id.provinceKnown()).isTrue();
                            }
                        });
    }

    @Test
    void numbersEndInSerialsNobodyHasAndPhonesLieInBlocksNobodyWasGiven() {
        assertThat(everybody)
                .filteredOn(person -> !person.number().isEmpty())
                .allSatisfy(person -> assertThat(person.number()).matches("\\d{2,6}99\\d{4}"));
        assertThat(everybody)
                .allSatisfy(person -> assertThat(person.phone()).matches("059[014567]\\d{3,6}"));
    }

    @Test
    void fivePeopleAtMostShareAPhoneButWhereThatIsTheFlaw() {
        Map<String, Long> phones =
                everybody.stream()
                        .collect(Collectors.groupingBy(Invented::phone, Collectors.counting()));

        assertThat(phones.values()).filteredOn(people -> people > 5).containsExactly(6L);
        assertThat(phones.values()).anyMatch(people -> people > 1);
    }

    @Test
    void someKnowOnlyTheirYearOfBirthAndSomeHaveNoNumberOrAnOldOne() {
        assertThat(everybody).anyMatch(person -> person.birthDate().length() == 4);
        assertThat(everybody).anyMatch(person -> person.number().isEmpty());
        assertThat(everybody).anyMatch(person -> person.number().length() == 9);
    }

    @Test
    void everyStoryHasACampaignACastAndAKeyOfItsOwn() {
        assertThat(script.stories())
                .allSatisfy(
                        story -> {
                            assertThat(script.campaigns()).containsKey(story.campaign());
                            assertThat(script.casts()).containsKey(story.cast());
                        });
        assertThat(script.stories().stream().collect(Collectors.groupingBy(Story::key)).values())
                .allMatch(same -> same.size() == 1);
        assertThat(
                        script.stories().stream()
                                .collect(
                                        Collectors.toMap(
                                                Story::title, Function.identity(), (a, b) -> a)))
                .hasSameSizeAs(script.stories());
    }
}
