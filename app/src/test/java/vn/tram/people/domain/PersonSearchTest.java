package vn.tram.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonHits;
import vn.tram.people.PersonHits.Hint;
import vn.tram.people.PersonId;
import vn.tram.people.PersonSearch;
import vn.tram.people.domain.KnownPeople.Known;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

@PeopleSlice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonSearchTest {

    private static final int MANY = 3_000;

    private static final Actor STATION = actor(Role.STATION, KnownPeople.HA_SON);
    private static final Actor PROVINCE = actor(Role.PROVINCE, "97");
    private static final Actor ELSEWHERE = actor(Role.STATION, KnownPeople.CON_XANH);

    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);

    @Autowired private PersonSearch search;
    @Autowired private JdbcTemplate jdbc;

    private KnownPeople people;
    private List<Known> many;

    @BeforeAll
    void peopleAreKnown(
            @Autowired PlatformTransactionManager transactions,
            @Autowired ApplicationEventPublisher events) {
        people = new KnownPeople(jdbc, new TransactionTemplate(transactions), events);
        people.addUnits();
        many = people.addMany(MANY);
    }

    static Actor actor(Role role, String unit) {
        return new Actor(
                new StaffId(UUID.randomUUID()),
                "Người đọc",
                "",
                List.of(Right.over(role, UnitCode.of(unit))));
    }

    private static String number(int year) {
        return "0041%02d%06d".formatted(year % 100, SERIAL.incrementAndGet());
    }

    private List<PersonId> ids(String typed, Actor reader) {
        return search.search(typed, reader).hits().stream().map(PersonHit::id).toList();
    }

    private static PersonHit only(PersonHits found) {
        assertThat(found.hits()).hasSize(1);
        return found.hits().get(0);
    }

    // ---- recall

    @Test
    void everybodyIsFoundByFoldedNameAndYear() {
        assertRecall(1, known -> SearchKey.of(known.name()) + " " + known.year());
    }

    @Test
    void everybodyIsFoundByNameAsTypedAndYear() {
        assertRecall(10, known -> known.year() + " " + known.name().toUpperCase());
    }

    @Test
    void everybodyIsFoundByNameYearAndCommune() {
        Map<String, String> names =
                Map.of(
                        KnownPeople.HA_SON, "ha son",
                        KnownPeople.MINH_KHAI, "Phường Minh Khai",
                        KnownPeople.IA_MO, "xã Ia Mơ");
        assertRecall(
                10,
                known -> known.name() + ", " + names.get(known.commune()) + ", " + known.year());
    }

    @Test
    void everybodyIsFoundByTheWordsOfTheNameInAnyOrder() {
        assertRecall(
                10,
                known -> {
                    List<String> words = Arrays.asList(SearchKey.of(known.name()).split(" "));
                    Collections.reverse(words);
                    return String.join(" ", words) + " " + known.year();
                });
    }

    /**
     * @param every each how many people are looked for
     */
    private void assertRecall(int every, Function<Known, String> typed) {
        List<String> missed =
                IntStream.range(0, many.size() / every)
                        .mapToObj(i -> many.get(i * every))
                        .filter(known -> !ids(typed.apply(known), PROVINCE).contains(known.id()))
                        .map(known -> typed.apply(known) + " in " + known.commune())
                        .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void aYearThatIsOffByOneStillFindsTheName() {
        PersonId id = people.add("Quàng Thị Riêng Biệt", "1955-02-03", KnownPeople.HA_SON);
        PersonHit hit = only(search.search("quang thi rieng biet 1954", STATION));
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.why()).containsExactly("name-without-diacritics");
    }

    @Test
    void partOfANameFindsThePerson() {
        PersonId id = people.add("Nông Thị Bạch Tuyết", "1961-02-03", KnownPeople.HA_SON);
        for (String typed :
                List.of(
                        "nong thi bach t",
                        "tuyết nông",
                        "bach tuyet",
                        "nong tuyet",
                        "tuyet 1961")) {
            assertThat(ids(typed, STATION)).as(typed).contains(id);
        }
        assertThat(ids("nong nong tuyet", STATION)).doesNotContain(id);
    }

    @Test
    void aNameInDecomposedLettersIsFound() {
        PersonId id = people.add("Đặng Thị Ước Mơ", "1962-02-03", KnownPeople.HA_SON);
        String typed = Normalizer.normalize("Đặng Thị Ước Mơ", Normalizer.Form.NFD);
        assertThat(only(search.search(typed, STATION)).why()).containsExactly("name");
        assertThat(ids(typed, STATION)).containsExactly(id);
    }

    // ---- ranking

    @Test
    void equalSpellingComesBeforeOtherDiacritics() {
        PersonId hoa = people.add("Vừ Thị Hoá Kiểm", "1970-01-02", KnownPeople.HA_SON);
        PersonId hoaPlain = people.add("Vừ Thị Hoa Kiểm", "1970-01-02", KnownPeople.HA_SON);
        PersonId hoaOther = people.add("Vừ Thị Hòa Kiểm", "1970-01-02", KnownPeople.HA_SON);
        assertThat(ids("Vừ Thị Hóa Kiểm", STATION).get(0)).isEqualTo(hoa);
        assertThat(ids("Vừ Thị Hoà Kiểm", STATION).get(0)).isEqualTo(hoaOther);
        assertThat(ids("Vừ Thị Hoa Kiểm", STATION).get(0)).isEqualTo(hoaPlain);
        List<PersonHit> hits = search.search("Vừ Thị Hóa Kiểm", STATION).hits();
        assertThat(hits).hasSize(3);
        assertThat(hits.get(0).why()).containsExactly("name");
        assertThat(hits.get(1).why()).containsExactly("name-without-diacritics");
    }

    @Test
    void theWholeNameComesBeforeItsBeginningAndThatBeforeWordsInAnyOrder() {
        PersonId words = people.add("Lò Xếp Hạng", "1971-01-02", KnownPeople.HA_SON);
        PersonId beginning = people.add("Hạng Lò Xếp Sau", "1971-01-02", KnownPeople.HA_SON);
        PersonId whole = people.add("Hạng Lò Xếp", "1971-01-02", KnownPeople.HA_SON);
        assertThat(ids("hang lo xep", STATION)).containsExactly(whole, beginning, words);
    }

    @Test
    void theSameDayOfBirthComesBeforeTheSameYear() {
        PersonId other = people.add("Giàng Ngày Sinh", "1972-03-04", KnownPeople.HA_SON);
        PersonId same = people.add("Giàng Ngày Sinh", "1972-05-06", KnownPeople.HA_SON);
        assertThat(ids("giang ngay sinh 6/5/1972", STATION)).containsExactly(same, other);
        assertThat(search.search("giang ngay sinh 6/5/1972", STATION).hits().get(0).why())
                .containsExactly("name-without-diacritics", "birth-year");
    }

    @Test
    void aCommuneAmongTheWordsNarrows() {
        PersonId here = people.add("Bế Thị Định Xứ", "1973-03-04", KnownPeople.HA_SON);
        PersonId there = people.add("Bế Thị Định Xứ", "1973-03-04", KnownPeople.IA_MO);
        assertThat(ids("be thi dinh xu", PROVINCE)).contains(here, there);
        for (String typed :
                List.of(
                        "be thi dinh xu ha son 1973",
                        "xã Hạ Sơn, Bế Thị Định Xứ",
                        "be thi dinh xu 1973 97001")) {
            PersonHit hit = only(search.search(typed, PROVINCE));
            assertThat(hit.id()).as(typed).isEqualTo(here);
            assertThat(hit.why()).as(typed).contains("commune");
        }
    }

    @Test
    void aNameThatEndsLikeACommuneIsStillAName() {
        PersonId id = people.add("Triệu Nguyễn Minh Khai", "1974-03-04", KnownPeople.HA_SON);
        assertThat(ids("trieu nguyen minh khai", PROVINCE).get(0)).isEqualTo(id);
        assertThat(ids("trieu nguyen minh khai", STATION).get(0)).isEqualTo(id);
    }

    @Test
    void aCommuneOfTheDivisionBeforeIsUnderstood() {
        PersonId id = people.add("Hứa Thị Xã Xưa", "1975-03-04", KnownPeople.NA_CU);
        PersonHit hit = only(search.search("hua thi xa xua na cu", PROVINCE));
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.communeName()).isEqualTo("Xã Nà Cũ");
        assertThat(ids("hua thi xa xua", actor(Role.DISTRICT, "971"))).containsExactly(id);
    }

    @Test
    void tooManyAreCutAndSaidToBe() {
        for (int i = 0; i < PersonSearch.MOST + 5; i++) {
            people.add("Sầm Đông Người", "1976-03-04", KnownPeople.HA_SON);
        }
        PersonHits found = search.search("sam dong nguoi", PROVINCE);
        assertThat(found.hits()).hasSize(PersonSearch.MOST);
        assertThat(found.more()).isTrue();
        assertThat(found.hints()).containsExactlyInAnyOrder(Hint.ADD_YEAR, Hint.ADD_COMMUNE);
        assertThat(search.search("sam dong nguoi", STATION).hints()).containsExactly(Hint.ADD_YEAR);
    }

    // ---- numbers

    @Test
    void aNumberFindsItsOwnerAndTheCardToo() {
        String number = number(1954);
        PersonId id = people.add("Nông Thị Số", "1954-05-12", KnownPeople.HA_SON, number, null);
        PersonHit hit = only(search.search(number, STATION));
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.why()).containsExactly("id-number");
        assertThat(ids(number + "||Nông Thị Số|12051954|Nữ|Xóm 3|10052021", STATION))
                .containsExactly(id);
    }

    @Test
    void aCardOfSomebodyRecordedWithoutANumberFindsTheName() {
        PersonId id = people.add("Nông Thị Chưa Số", "1954-05-12", KnownPeople.HA_SON);
        assertThat(ids(number(1954) + "||Nông Thị Chưa Số|12051954|Nữ|Xóm 3|10052021", STATION))
                .containsExactly(id);
    }

    @Test
    void aNumberFromElsewhereTellsJustEnoughNotToMakeThePersonAgain() {
        String number = number(1954);
        PersonId id =
                people.add(
                        "Nông Thị Ở Xa", "1954-05-12", KnownPeople.HA_SON, number, "+84912345601");
        PersonHit hit = only(search.search(number, ELSEWHERE));
        assertThat(hit.mayOpen()).isFalse();
        assertThat(hit.name()).isEqualTo("Nông Thị Ở Xa");
        assertThat(hit.birthDate()).isEqualTo("1954");
        assertThat(hit.idNumber()).isEqualTo("004•••••" + number.substring(8));
        assertThat(hit.communeName()).isEqualTo("Tỉnh Sơn Thử");
        assertThat(hit.commune()).isEqualTo(UnitCode.of("97"));
        assertThat(List.of(hit.phone(), hit.hamlet(), hit.sex(), hit.identityState()))
                .containsOnly("");
        assertThat(search.open(id, ELSEWHERE)).isEmpty();
        assertThat(ids("nong thi o xa 1954", ELSEWHERE)).isEmpty();
        assertThat(ids("0912345601", ELSEWHERE)).isEmpty();
    }

    @Test
    void aPhoneFindsAllWhoShareItAndTheNameAmongThemFirst() {
        PersonId one =
                people.add("Lê Văn A Máy", "1980-01-02", KnownPeople.HA_SON, null, "+84912345602");
        PersonId two =
                people.add("Lê Văn B Máy", "1981-01-02", KnownPeople.HA_SON, null, "+84912345602");
        assertThat(ids("0912 345 602", STATION)).containsExactly(one, two);
        assertThat(ids("le van b may 0912345602", STATION)).containsExactly(two, one);
    }

    @Test
    void theEndOfANumberFindsNobodyWithoutAName() {
        String number = "004154889977";
        PersonId id = people.add("Nông Thị Đuôi", "1954-05-12", KnownPeople.HA_SON, number, null);
        people.add("Nông Thị Đuôi", "1954-05-12", KnownPeople.HA_SON);
        PersonHit hit = only(search.search("nong thi duoi 889977", STATION));
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.why()).containsExactly("id-number", "name-without-diacritics");
        PersonHits none = search.search("889977", STATION);
        assertThat(none.hits()).isEmpty();
        assertThat(none.hints()).containsExactly(Hint.ADD_NAME);
    }

    @Test
    void aMergedPersonAnswersThroughTheOtherOne() {
        String number = number(1966);
        PersonId old = people.add("Đỗ Gộp Cũ", "1966-01-02", KnownPeople.HA_SON, number, null);
        PersonId kept = people.add("Đỗ Gộp Mới", "1966-01-02", KnownPeople.HA_SON);
        people.merge(old, kept);
        assertThat(ids(number, STATION)).containsExactly(kept);
        assertThat(ids("do gop cu 1966", STATION)).isEmpty();
        assertThat(search.open(old, STATION)).map(view -> view.id()).contains(kept);
    }

    // ---- scope and masking

    @Test
    void aNameIsFoundOnlyInsideTheReadersUnits() {
        PersonId id = people.add("Ma Thị Địa Bàn", "1977-03-04", KnownPeople.HA_SON);
        for (Role role : PersonAccess.READERS) {
            assertThat(ids("ma thi dia ban", actor(role, KnownPeople.HA_SON))).containsExactly(id);
            assertThat(ids("ma thi dia ban", actor(role, "97"))).containsExactly(id);
            assertThat(ids("ma thi dia ban", actor(role, KnownPeople.IA_MO))).isEmpty();
            assertThat(ids("ma thi dia ban", actor(role, "98"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "AUDITOR", "ADMIN"})
    void supervisorsAuditorsAndAdministratorsSeeNobody(Role role) {
        String number = number(1978);
        PersonId id = people.add("Ma Thị Kín", "1978-03-04", KnownPeople.HA_SON, number, null);
        for (Actor reader :
                List.of(
                        actor(role, KnownPeople.HA_SON),
                        actor(role, "97"),
                        new Actor(
                                new StaffId(UUID.randomUUID()),
                                "X",
                                "",
                                List.of(Right.nationwide(role))))) {
            assertThat(ids("ma thi kin", reader)).isEmpty();
            assertThat(ids(number, reader)).isEmpty();
            assertThat(search.open(id, reader)).isEmpty();
        }
    }

    @Test
    void aRightForTheWholeCountryFindsEverywhere() {
        PersonId id = people.add("Ma Thị Toàn Quốc", "1979-03-04", KnownPeople.CON_XANH);
        Actor reader =
                new Actor(
                        new StaffId(UUID.randomUUID()),
                        "X",
                        "",
                        List.of(Right.nationwide(Role.PROVINCE)));
        for (String typed :
                List.of(
                        "ma thi toan quoc",
                        "ma thi toan quoc 1979",
                        "quoc ma toan 1979",
                        "ma thi toan quoc con xanh")) {
            assertThat(ids(typed, reader)).as(typed).containsExactly(id);
        }
    }

    @Test
    void aRightAtAFacilityCoversNobodysHome() {
        people.add("Ma Thị Cơ Sở", "1979-03-04", KnownPeople.HA_SON);
        Actor reader =
                new Actor(
                        new StaffId(UUID.randomUUID()),
                        "X",
                        "",
                        List.of(
                                Right.at(
                                        Role.LIST_MAKER,
                                        UnitCode.of(KnownPeople.HA_SON),
                                        UUID.randomUUID())));
        assertThat(ids("ma thi co so", reader)).isEmpty();
    }

    @Test
    void numbersAreMaskedExceptForTheIdentityOfficerOfTheUnit() {
        String number = number(1982);
        people.add("Ma Thị Che", "1982-03-04", KnownPeople.HA_SON, number, "+84912345603");
        PersonHit masked = only(search.search("ma thi che", STATION));
        assertThat(masked.idNumber()).doesNotContain(number.substring(3, 8)).contains("•");
        assertThat(masked.phone()).isEqualTo("09••••• 603");
        PersonHit full =
                only(search.search("ma thi che", actor(Role.IDENTITY, KnownPeople.HA_SON)));
        assertThat(full.idNumber()).isEqualTo(number);
        assertThat(full.phone()).isEqualTo("0912345603");
        Actor stationHereIdentityThere =
                new Actor(
                        new StaffId(UUID.randomUUID()),
                        "X",
                        "",
                        List.of(
                                Right.over(Role.STATION, UnitCode.of(KnownPeople.HA_SON)),
                                Right.over(Role.IDENTITY, UnitCode.of(KnownPeople.IA_MO))));
        assertThat(only(search.search("ma thi che", stationHereIdentityThere)).idNumber())
                .contains("•");
    }

    // ---- bad input

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%%%",
                "' OR '1'='1",
                "\\",
                "nguyen%",
                "'; DROP TABLE person; --",
                "\" OR 1=1 #",
                "{",
                "????",
                ":communes"
            })
    void charactersOfTheDatabaseMeanNothing(String typed) {
        PersonHits found = search.search(typed, STATION);
        List<String> words =
                List.of(SearchKey.of(typed).split(" ")).stream().filter(w -> !w.isEmpty()).toList();
        Predicate<PersonHit> fits =
                hit ->
                        words.stream()
                                .filter(word -> word.chars().anyMatch(Character::isLetter))
                                .allMatch(word -> SearchKey.of(hit.name()).contains(word));
        assertThat(found.hits()).allMatch(fits);
        if (words.isEmpty()) {
            assertThat(found.hits()).isEmpty();
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person", Integer.class))
                .isGreaterThanOrEqualTo(MANY);
    }

    @Test
    void anEndlessTextIsAnsweredLikeAnyOther() {
        assertThat(search.search("nguyễn thị ".repeat(100_000), STATION).hits()).isEmpty();
        assertThat(search.search("x".repeat(1_000_000), STATION).hits()).isEmpty();
        assertThat(search.search("9".repeat(1_000_000), STATION).hits()).isEmpty();
        assertThat(search.search(null, STATION)).isEqualTo(PersonHits.NONE);
    }

    @Test
    void whatIndexesReachIsWhatRightsAllow() {
        Map<String, Boolean> seen =
                many.stream()
                        .collect(
                                Collectors.toMap(
                                        Known::commune,
                                        known ->
                                                ids(known.name() + " " + known.year(), STATION)
                                                        .contains(known.id()),
                                        (a, b) -> a || b));
        assertThat(seen)
                .isEqualTo(
                        Map.of(
                                KnownPeople.HA_SON, true,
                                KnownPeople.MINH_KHAI, false,
                                KnownPeople.IA_MO, false));
    }
}
