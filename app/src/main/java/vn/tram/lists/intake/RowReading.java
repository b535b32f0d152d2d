package vn.tram.lists.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.HealthInsuranceNumber;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.ValueProblem;

/** The reading of one row: its cells one after the other, then what they say together. */
final class RowReading {

    private static final int GUARDIAN_UNTIL = 18;
    private static final int MAX_QUOTED = 60;

    /** Since this day nine-digit numbers identify nobody (Law 26/2023/QH15, article 46). */
    private static final LocalDate OLD_NUMBERS_END = LocalDate.of(2025, 1, 1);

    private static final Set<String> NO_PAPERS =
            Set.of(
                    "chua co giay to",
                    "chua co",
                    "khong co",
                    "khong",
                    "chua cap",
                    "none",
                    "no papers");

    private final RowParser parser;
    private final CellTexts texts;
    private List<RowFault> faults = List.of();
    private Map<ImportColumn, String> rejected = Map.of();
    private Set<ImportColumn> unusable = Set.of();

    RowReading(RowParser parser, CellTexts texts) {
        this.parser = parser;
        this.texts = texts;
    }

    void cellProblem(ImportColumn column, RawRow.CellProblem problem) {
        if (unusable.isEmpty()) {
            unusable = EnumSet.noneOf(ImportColumn.class);
        }
        unusable.add(column);
        reject(column, text(column));
        fault(column, problem.code(), problem.argument());
    }

    ParsedRow parse(int rowNumber) {
        UUID rowKey = rowKey();
        PersonName name = required(ImportColumn.FULL_NAME, PersonName::parse);
        BirthDate birth =
                required(ImportColumn.BIRTH_DATE, typed -> BirthDate.parse(typed, parser.today));
        Sex sex = required(ImportColumn.SEX, parser.sexes::of);
        String nationality = nationality();
        SurveyedPerson person =
                new SurveyedPerson(
                        name,
                        birth,
                        sex,
                        nationalId(nationality),
                        phone(ImportColumn.PHONE),
                        optional(ImportColumn.HEALTH_INSURANCE, HealthInsuranceNumber::parse),
                        words(ImportColumn.OCCUPATION, SurveyedPerson.MAX_SHORT_TEXT),
                        words(ImportColumn.EMPLOYER, SurveyedPerson.MAX_SHORT_TEXT),
                        words(ImportColumn.HAMLET, SurveyedPerson.MAX_SHORT_TEXT),
                        words(ImportColumn.ADDRESS_LINE, SurveyedPerson.MAX_SHORT_TEXT),
                        commune(),
                        optional(ImportColumn.ETHNIC_GROUP, parser.ethnicGroups::of),
                        nationality,
                        groups(),
                        words(ImportColumn.EVIDENCE, SurveyedPerson.MAX_LONG_TEXT),
                        optional(ImportColumn.GUARDIAN_NAME, PersonName::parse),
                        phone(ImportColumn.GUARDIAN_PHONE),
                        words(ImportColumn.GUARDIAN_RELATION, SurveyedPerson.MAX_SHORT_TEXT),
                        words(ImportColumn.NOTE, SurveyedPerson.MAX_LONG_TEXT));
        warn(person);
        if (faults.size() > 1) {
            faults.sort(Comparator.comparing(RowFault::column));
        }
        return new ParsedRow(rowNumber, rowKey, person, rejected, faults);
    }

    /** What the values say together; none of it keeps the row out. */
    private void warn(SurveyedPerson person) {
        PersonName name = person.name();
        if (name != null && !isForeign(person.nationality()) && name.lacksDiacritics()) {
            fault(ImportColumn.FULL_NAME, FaultCode.NAME_UNACCENTED);
        }
        BirthDate birth = person.birthDate();
        if (birth != null && birth.precision() != BirthDate.Precision.YMD) {
            fault(ImportColumn.BIRTH_DATE, FaultCode.DATE_INCOMPLETE, birth.display());
        }
        if (birth != null
                && birth.year() >= parser.today.getYear() - GUARDIAN_UNTIL
                && birth.ageOn(parser.today).max() < GUARDIAN_UNTIL
                && person.guardianName() == null
                && !rejected.containsKey(ImportColumn.GUARDIAN_NAME)) {
            fault(ImportColumn.GUARDIAN_NAME, FaultCode.GUARDIAN_MISSING);
        }
        if (person.nationalId() != null) {
            warnOfNumber(person.nationalId(), birth, person.sex());
        }
    }

    private void warnOfNumber(NationalId id, BirthDate birth, Sex sex) {
        if (id.kind() == NationalId.Kind.CMND && !parser.today.isBefore(OLD_NUMBERS_END)) {
            fault(ImportColumn.NATIONAL_ID, FaultCode.ID_OLD);
        }
        if (!id.provinceKnown()) {
            fault(ImportColumn.NATIONAL_ID, FaultCode.ID_PROVINCE, id.provinceCode().orElseThrow());
        }
        if (birth != null && !id.agreesWith(birth)) {
            fault(
                    ImportColumn.NATIONAL_ID,
                    FaultCode.ID_BIRTH_YEAR,
                    String.valueOf(id.birthYear().orElseThrow()),
                    String.valueOf(birth.year()));
        }
        if (sex != null && !id.agreesWith(sex)) {
            fault(ImportColumn.NATIONAL_ID, FaultCode.ID_SEX);
        }
    }

    private NationalId nationalId(String nationality) {
        String typed = text(ImportColumn.NATIONAL_ID);
        if (unusable.contains(ImportColumn.NATIONAL_ID)) {
            return null;
        }
        if (typed.isEmpty()) {
            fault(ImportColumn.NATIONAL_ID, FaultCode.ID_MISSING);
            return null;
        }
        if (Character.isLetter(typed.charAt(0)) && NO_PAPERS.contains(SearchKey.of(typed))) {
            return null;
        }
        Parsed<NationalId> parsed = NationalId.parse(typed);
        if (isForeign(nationality) && parsed instanceof Parsed.Invalid) {
            parsed = NationalId.parseForeign(typed);
        }
        return valueOrFault(ImportColumn.NATIONAL_ID, typed, parsed);
    }

    private static boolean isForeign(String nationality) {
        return nationality != null && !nationality.equals(Nationalities.VIETNAM);
    }

    private PhoneNumber phone(ImportColumn column) {
        PhoneNumber phone = optional(column, PhoneNumber::parse);
        if (phone != null) {
            String typed = text(column);
            if (typed.length() == 9 && typed.charAt(0) != '0') {
                fault(column, FaultCode.PHONE_LEADING_ZERO, phone.masked());
            }
        }
        return phone;
    }

    private List<Integer> groups() {
        String typed = text(ImportColumn.PRIORITY_GROUPS);
        if (unusable.contains(ImportColumn.PRIORITY_GROUPS)) {
            return List.of();
        }
        GroupCell cell = typed.isEmpty() ? GroupCell.EMPTY : parser.groups.of(typed);
        for (String unknown : cell.unknown()) {
            reject(ImportColumn.PRIORITY_GROUPS, typed);
            fault(ImportColumn.PRIORITY_GROUPS, FaultCode.GROUP_UNKNOWN, quoted(unknown));
        }
        if (cell.groups().isEmpty() && cell.unknown().isEmpty()) {
            reject(ImportColumn.PRIORITY_GROUPS, typed);
            fault(ImportColumn.PRIORITY_GROUPS, FaultCode.REQUIRED);
        }
        return cell.groups();
    }

    private UnitCode commune() {
        return known(ImportColumn.COMMUNE, parser.communes::of, FaultCode.COMMUNE_UNKNOWN);
    }

    private String nationality() {
        return known(
                ImportColumn.NATIONALITY, parser.nationalities::of, FaultCode.NATIONALITY_UNKNOWN);
    }

    private <T> T known(
            ImportColumn column, Function<String, Optional<T>> catalog, FaultCode otherwise) {
        String typed = text(column);
        if (typed.isEmpty() || unusable.contains(column)) {
            return null;
        }
        Optional<T> found = catalog.apply(typed);
        if (found.isEmpty()) {
            reject(column, typed);
            fault(column, otherwise, quoted(typed));
        }
        return found.orElse(null);
    }

    private String words(ImportColumn column, int limit) {
        String typed = text(column);
        if (typed.isEmpty() || unusable.contains(column)) {
            return null;
        }
        if (typed.length() > limit) {
            reject(column, typed);
            fault(column, FaultCode.TOO_LONG, String.valueOf(limit));
            return null;
        }
        return typed;
    }

    private UUID rowKey() {
        String typed = text(ImportColumn.ROW_KEY);
        if (typed.isEmpty() || unusable.contains(ImportColumn.ROW_KEY)) {
            return null;
        }
        UUID key = isUuid(typed) ? UUID.fromString(typed) : null;
        if (key == null) {
            reject(ImportColumn.ROW_KEY, typed);
            fault(ImportColumn.ROW_KEY, FaultCode.ROW_KEY_FORM);
        }
        return key;
    }

    private static boolean isUuid(String typed) {
        if (typed.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = typed.charAt(i);
            if (hyphen ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private <T> T required(ImportColumn column, Function<String, Parsed<T>> parse) {
        String typed = texts.text(column);
        return unusable.contains(column) ? null : valueOrFault(column, typed, parse.apply(typed));
    }

    /** A value cleans its text itself, so the text is handed over as typed. */
    private <T> T optional(ImportColumn column, Function<String, Parsed<T>> parse) {
        String typed = texts.text(column);
        if (typed.isEmpty() || unusable.contains(column)) {
            return null;
        }
        Parsed<T> parsed = parse.apply(typed);
        if (parsed instanceof Parsed.Invalid<T> invalid
                && invalid.problem().kind() == ValueProblem.Kind.EMPTY) {
            return null;
        }
        return valueOrFault(column, typed, parsed);
    }

    private <T> T valueOrFault(ImportColumn column, String typed, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Valid<T> valid) {
            return valid.value();
        }
        reject(column, CleanText.of(typed));
        addFault(RowFault.of(column, ((Parsed.Invalid<T>) parsed).problem()));
        return null;
    }

    /** As much of a text as a message can hold. */
    private static String quoted(String typed) {
        return typed.length() <= MAX_QUOTED ? typed : typed.substring(0, MAX_QUOTED) + "…";
    }

    private String text(ImportColumn column) {
        return CleanText.of(texts.text(column));
    }

    private void reject(ImportColumn column, String typed) {
        if (rejected.isEmpty()) {
            rejected = new EnumMap<>(ImportColumn.class);
        }
        rejected.put(column, typed);
    }

    private void fault(ImportColumn column, FaultCode code, String... arguments) {
        addFault(RowFault.of(column, code, arguments));
    }

    private void addFault(RowFault fault) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>(4);
        }
        faults.add(fault);
    }
}
