package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;

class RowParserTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T17:20:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final AtomicInteger resolved = new AtomicInteger();
    private final RowParser parser = new RowParser(RowParserTest::group, this::commune, CLOCK);
    private final Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);

    private static Set<Integer> group(String token) {
        if (token.equals("đ")) {
            return Set.of(9);
        }
        if (token.equals("a")) {
            return Set.of(1, 2, 3, 4);
        }
        boolean number = token.chars().allMatch(Character::isDigit);
        return number && Integer.parseInt(token) >= 1 && Integer.parseInt(token) <= 16
                ? Set.of(Integer.valueOf(token))
                : Set.of();
    }

    private Optional<UnitCode> commune(String text) {
        resolved.incrementAndGet();
        return text.equals("Đak Đoa") ? Optional.of(UnitCode.of("23677")) : Optional.empty();
    }

    @BeforeEach
    void aGoodRow() {
        row.put(ImportColumn.FULL_NAME, "Nguyễn Thị Lan");
        row.put(ImportColumn.BIRTH_DATE, "12/05/1988");
        row.put(ImportColumn.SEX, "Nữ");
        row.put(ImportColumn.PRIORITY_GROUPS, "9, 11");
        row.put(ImportColumn.NATIONAL_ID, "064188001234");
    }

    @Test
    void aGoodRowHasItsValuesAndNoFault() {
        row.put(ImportColumn.PHONE, "0912 345 284");
        row.put(ImportColumn.COMMUNE, "Đak Đoa");
        row.put(ImportColumn.ETHNIC_GROUP, "kinh");
        row.put(ImportColumn.NATIONALITY, "Việt Nam");
        row.put(ImportColumn.NOTE, "  đi\u00A0lại khó ");
        ParsedRow parsed = parse();
        assertThat(parsed.good()).isTrue();
        assertThat(parsed.faults()).isEmpty();
        SurveyedPerson person = parsed.person();
        assertThat(person.birthDate().display()).isEqualTo("12/05/1988");
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.groups()).containsExactly(9, 11);
        assertThat(person.phone().e164()).isEqualTo("+84912345284");
        assertThat(person.commune()).isEqualTo(UnitCode.of("23677"));
        assertThat(person.nationality()).isEqualTo("VN");
        assertThat(person.note()).isEqualTo("đi lại khó");
        assertThat(person.employer()).isNull();
    }

    @Test
    void allFaultsOfARowAreFoundInTheOrderOfTheColumns() {
        row.put(ImportColumn.FULL_NAME, " ");
        row.put(ImportColumn.BIRTH_DATE, "31/02/1990");
        row.put(ImportColumn.SEX, "?!x");
        row.put(ImportColumn.NATIONAL_ID, "0641 88 2");
        row.put(ImportColumn.PHONE, "0123");
        row.put(ImportColumn.COMMUNE, "xã cũ");
        row.put(ImportColumn.PRIORITY_GROUPS, "9, 17, k");
        ParsedRow parsed = parse();
        assertThat(parsed.good()).isFalse();
        assertThat(parsed.faults())
                .extracting(RowFault::code)
                .containsExactly(
                        FaultCode.REQUIRED,
                        FaultCode.DATE_DAY,
                        FaultCode.SEX_UNKNOWN,
                        FaultCode.ID_LENGTH,
                        FaultCode.PHONE_LENGTH,
                        FaultCode.COMMUNE_UNKNOWN,
                        FaultCode.GROUP_UNKNOWN,
                        FaultCode.GROUP_UNKNOWN);
        assertThat(parsed.rejected())
                .containsEntry(ImportColumn.BIRTH_DATE, "31/02/1990")
                .containsEntry(ImportColumn.NATIONAL_ID, "0641 88 2");
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_ID, 064088001234, ID_SEX", "NATIONAL_ID, 064189001234, ID_BIRTH_YEAR",
        "NATIONAL_ID, 003188001234, ID_PROVINCE", "NATIONAL_ID, 231045678, ID_OLD",
        "NATIONAL_ID, '', ID_MISSING", "FULL_NAME, Nguyen Thi Lan, NAME_UNACCENTED",
        "BIRTH_DATE, 1988, DATE_INCOMPLETE", "BIRTH_DATE, 05/1988, DATE_INCOMPLETE",
        "PHONE, 912345284, PHONE_LEADING_ZERO"
    })
    void aWarningKeepsTheRowGood(ImportColumn column, String typed, FaultCode code) {
        row.put(column, typed);
        ParsedRow parsed = parse();
        assertThat(parsed.good()).isTrue();
        assertThat(parsed.rejected()).isEmpty();
        assertThat(parsed.faults()).extracting(RowFault::code).containsExactly(code);
        assertThat(parsed.faults().get(0).column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_NAME, Lan 2, NAME_CHARACTERS", "NATIONAL_ID, 64188001234, ID_LEADING_ZERO",
        "NATIONAL_ID, 6.42E+10, ID_SCIENTIFIC", "BIRTH_DATE, 20/11/2027, DATE_FUTURE",
        "BIRTH_DATE, 5/13/1988, DATE_MONTH", "ETHNIC_GROUP, Klingon, ETHNIC_UNKNOWN",
        "NATIONALITY, Atlantis, NATIONALITY_UNKNOWN", "HEALTH_INSURANCE, 12, INSURANCE_LENGTH",
        "PRIORITY_GROUPS, ' , ', REQUIRED", "PRIORITY_GROUPS, 9.1, GROUP_UNKNOWN",
        "ROW_KEY, abc, ROW_KEY_FORM", "GUARDIAN_PHONE, x, PHONE_FORM"
    })
    void aHardFaultKeepsTheRowOut(ImportColumn column, String typed, FaultCode code) {
        row.put(column, typed);
        ParsedRow parsed = parse();
        assertThat(parsed.good()).isFalse();
        assertThat(parsed.faults()).extracting(RowFault::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'9,11', '9 11'",
        "'11; 9 /9', '9 11'",
        "nhóm 9 + Nhóm 11, '9 11'",
        "'đ)', 9",
        "'(1)', 1"
    })
    void severalGroupsAreReadOnceEachInOrder(String typed, String codes) {
        row.put(ImportColumn.PRIORITY_GROUPS, typed);
        assertThat(parse().person().groups().stream().map(String::valueOf))
                .containsExactly(codes.split(" "));
    }

    @Test
    void theWordsForNoPapersStopTheReminder() {
        for (String typed : List.of("chưa có giấy tờ", "Chưa có", "CHUA CO GIAY TO", "không")) {
            row.put(ImportColumn.NATIONAL_ID, typed);
            assertThat(parse().faults()).isEmpty();
            assertThat(parse().person().nationalId()).isNull();
        }
    }

    @Test
    void aForeignerHasAPassportAndNoReminderOfDiacritics() {
        row.put(ImportColumn.NATIONALITY, "Lào");
        row.put(ImportColumn.FULL_NAME, "Le Blanc");
        row.put(ImportColumn.NATIONAL_ID, "1234567");
        assertThat(parse().faults()).isEmpty();
        assertThat(parse().person().nationality()).isEqualTo("LA");
    }

    @Test
    void aChildWithoutGuardianIsAWarning() {
        row.put(ImportColumn.NATIONAL_ID, "chưa có");
        row.put(ImportColumn.BIRTH_DATE, "21/11/2008");
        assertThat(parse().faults())
                .containsExactly(
                        RowFault.of(ImportColumn.GUARDIAN_NAME, FaultCode.GUARDIAN_MISSING));
        row.put(ImportColumn.GUARDIAN_NAME, "Rơ Châm H'Lan");
        assertThat(parse().faults()).isEmpty();
        row.remove(ImportColumn.GUARDIAN_NAME);
        row.put(ImportColumn.BIRTH_DATE, "20/11/2008");
        assertThat(parse().faults()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongForItsFieldIsAFault() {
        row.put(ImportColumn.NOTE, "á".repeat(501));
        assertThat(parse().faults())
                .containsExactly(RowFault.of(ImportColumn.NOTE, FaultCode.TOO_LONG, "500"));
        row.put(ImportColumn.NOTE, "á".repeat(500));
        assertThat(parse().good()).isTrue();
    }

    @Test
    void theRowKeyFindsItsRow() {
        UUID key = UUID.fromString("019a9e3c-0000-7000-8000-00000000000f");
        row.put(ImportColumn.ROW_KEY, key.toString().toUpperCase(java.util.Locale.ROOT));
        assertThat(parse().rowKey()).isEqualTo(key);
        row.put(ImportColumn.ROW_KEY, key.toString());
        assertThat(parse().rowKey()).isEqualTo(key);
    }

    @Test
    void theContentHashIgnoresSpellingNumberAndKey() {
        byte[] hash = parse().contentHash();
        row.put(ImportColumn.NUMBER, "77");
        row.put(ImportColumn.BIRTH_DATE, "1988-05-12");
        row.put(ImportColumn.SEX, "F");
        row.put(ImportColumn.PRIORITY_GROUPS, "nhóm 11; 9");
        row.put(ImportColumn.NATIONAL_ID, "064 188 001 234");
        row.put(
                ImportColumn.FULL_NAME,
                Normalizer.normalize(" Nguyễn  Thị Lan", Normalizer.Form.NFD));
        assertThat(parser.parse(99, this::text).contentHash()).isEqualTo(hash).hasSize(32);
    }

    @Test
    void theContentHashTellsDifferentRowsApart() {
        byte[] hash = parse().contentHash();
        row.put(ImportColumn.NOTE, "khác");
        assertThat(parse().contentHash()).isNotEqualTo(hash);
        row.put(ImportColumn.BIRTH_DATE, "31/02/1990");
        byte[] faulty = parse().contentHash();
        row.put(ImportColumn.BIRTH_DATE, "30/02/1990");
        assertThat(parse().contentHash()).isNotEqualTo(faulty);
        row.put(ImportColumn.NOTE, "");
        row.put(ImportColumn.GUARDIAN_RELATION, "khác");
        assertThat(parse().contentHash()).isNotEqualTo(faulty);
    }

    @Test
    void theContentHashIsTheSameForEver() {
        assertThat(java.util.HexFormat.of().formatHex(parse().contentHash()))
                .isEqualTo("bc5f1a07108670b89b5750af829d2669a1a34bef6f3e920cb3d5f2b7ec8a71eb");
    }

    @Test
    void theResolverIsAskedOnceForEachText() {
        for (String text : List.of("Đak Đoa", "Đak Đoa", "xã cũ", "xã cũ")) {
            row.put(ImportColumn.COMMUNE, text);
            parse();
        }
        assertThat(resolved).hasValue(2);
    }

    @Test
    void whatTheSheetFoundInACellIsAFaultOfItsColumnAndNothingElseIsSaidOfIt() {
        SheetHeader header =
                new SheetHeader(
                        new RawRow(
                                1,
                                new String[] {"Họ tên", "lạ", "Ngày sinh", "Giới tính", "Nhóm"},
                                List.of()));
        RawRow raw =
                new RawRow(
                        2,
                        new String[] {"Lê Thị Lan", null, null, "Nữ", "9"},
                        List.of(
                                new RawRow.CellProblem(1, FaultCode.CELL_ERROR, "#N/A"),
                                new RawRow.CellProblem(2, FaultCode.FORMULA, "")));
        ParsedRow parsed = parser.parse(header, raw);
        assertThat(parsed.faults())
                .extracting(RowFault::column, RowFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ImportColumn.BIRTH_DATE, FaultCode.FORMULA),
                        org.assertj.core.groups.Tuple.tuple(
                                ImportColumn.NATIONAL_ID, FaultCode.ID_MISSING));
    }

    @Test
    void todayIsTheDayOfTheClocksZone() {
        row.put(ImportColumn.BIRTH_DATE, "20/11/2026");
        row.put(ImportColumn.NATIONAL_ID, "chưa có");
        assertThat(parse().person().birthDate().precision()).isEqualTo(BirthDate.Precision.YMD);
    }

    private String text(ImportColumn column) {
        return row.getOrDefault(column, "");
    }

    private ParsedRow parse() {
        return parser.parse(2, this::text);
    }
}
