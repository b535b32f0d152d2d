package vn.tram.lists.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.HealthInsuranceNumber;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;

/** The reading of one row: its cells one after the other, then what they say together. */
final class RowReading {

    private static final int GUARDIAN_UNTIL = 18;

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
    private final CellReading cells;

    RowReading(RowParser parser, CellReading cells) {
        this.parser = parser;
        this.cells = cells;
    }

    ParsedRow parse(int rowNumber) {
        UUID rowKey = rowKey();
        PersonName name = cells.required(ImportColumn.FULL_NAME, PersonName::parse);
        BirthDate birth =
                cells.required(
                        ImportColumn.BIRTH_DATE, typed -> BirthDate.parse(typed, parser.today));
        Sex sex = cells.required(ImportColumn.SEX, parser.sexes::of);
        String nationality = nationality();
        SurveyedPerson person =
                new SurveyedPerson(
                        name,
                        birth,
                        sex,
                        nationalId(nationality),
                        phone(ImportColumn.PHONE),
                        cells.optional(ImportColumn.HEALTH_INSURANCE, HealthInsuranceNumber::parse),
                        cells.words(ImportColumn.OCCUPATION, SurveyedPerson.MAX_SHORT_TEXT),
                        cells.words(ImportColumn.EMPLOYER, SurveyedPerson.MAX_SHORT_TEXT),
                        cells.words(ImportColumn.HAMLET, SurveyedPerson.MAX_SHORT_TEXT),
                        cells.words(ImportColumn.ADDRESS_LINE, SurveyedPerson.MAX_SHORT_TEXT),
                        commune(),
                        cells.optional(ImportColumn.ETHNIC_GROUP, parser.ethnicGroups::of),
                        nationality,
                        groups(),
                        cells.words(ImportColumn.EVIDENCE, SurveyedPerson.MAX_LONG_TEXT),
                        cells.optional(ImportColumn.GUARDIAN_NAME, PersonName::parse),
                        phone(ImportColumn.GUARDIAN_PHONE),
                        cells.words(ImportColumn.GUARDIAN_RELATION, SurveyedPerson.MAX_SHORT_TEXT),
                        cells.words(ImportColumn.NOTE, SurveyedPerson.MAX_LONG_TEXT));
        warn(person);
        return new ParsedRow(rowNumber, rowKey, person, cells.rejected(), cells.faults());
    }

    /** What the values say together; none of it keeps the row out. */
    private void warn(SurveyedPerson person) {
        PersonName name = person.name();
        if (name != null && !isForeign(person.nationality()) && name.lacksDiacritics()) {
            cells.fault(ImportColumn.FULL_NAME, FaultCode.NAME_UNACCENTED);
        }
        BirthDate birth = person.birthDate();
        if (birth != null && birth.precision() != BirthDate.Precision.YMD) {
            cells.fault(ImportColumn.BIRTH_DATE, FaultCode.DATE_INCOMPLETE, birth.display());
        }
        if (birth != null
                && birth.year() >= parser.today.getYear() - GUARDIAN_UNTIL
                && birth.ageOn(parser.today).max() < GUARDIAN_UNTIL
                && person.guardianName() == null
                && !cells.rejected().containsKey(ImportColumn.GUARDIAN_NAME)) {
            cells.fault(ImportColumn.GUARDIAN_NAME, FaultCode.GUARDIAN_MISSING);
        }
        if (person.nationalId() != null) {
            warnOfNumber(person.nationalId(), birth, person.sex());
        }
    }

    private void warnOfNumber(NationalId id, BirthDate birth, Sex sex) {
        if (id.kind() == NationalId.Kind.CMND && !parser.today.isBefore(OLD_NUMBERS_END)) {
            cells.fault(ImportColumn.NATIONAL_ID, FaultCode.ID_OLD);
        }
        if (!id.provinceKnown()) {
            cells.fault(
                    ImportColumn.NATIONAL_ID,
                    FaultCode.ID_PROVINCE,
                    id.provinceCode().orElseThrow());
        }
        if (birth != null && !id.agreesWith(birth)) {
            cells.fault(
                    ImportColumn.NATIONAL_ID,
                    FaultCode.ID_BIRTH_YEAR,
                    String.valueOf(id.birthYear().orElseThrow()),
                    String.valueOf(birth.year()));
        }
        if (sex != null && !id.agreesWith(sex)) {
            cells.fault(ImportColumn.NATIONAL_ID, FaultCode.ID_SEX);
        }
    }

    private NationalId nationalId(String nationality) {
        String typed = cells.text(ImportColumn.NATIONAL_ID);
        if (cells.isUnusable(ImportColumn.NATIONAL_ID)) {
            return null;
        }
        if (typed.isEmpty()) {
            cells.fault(ImportColumn.NATIONAL_ID, FaultCode.ID_MISSING);
            return null;
        }
        if (Character.isLetter(typed.charAt(0)) && NO_PAPERS.contains(SearchKey.of(typed))) {
            return null;
        }
        Parsed<NationalId> parsed = NationalId.parse(typed);
        if (isForeign(nationality) && parsed instanceof Parsed.Invalid) {
            parsed = NationalId.parseForeign(typed);
        }
        return cells.valueOrFault(ImportColumn.NATIONAL_ID, typed, parsed);
    }

    private static boolean isForeign(String nationality) {
        return nationality != null && !nationality.equals(Nationalities.VIETNAM);
    }

    private PhoneNumber phone(ImportColumn column) {
        PhoneNumber phone = cells.optional(column, PhoneNumber::parse);
        if (phone != null) {
            String typed = cells.text(column);
            if (typed.length() == 9 && typed.charAt(0) != '0') {
                cells.fault(column, FaultCode.PHONE_LEADING_ZERO, phone.masked());
            }
        }
        return phone;
    }

    private List<Integer> groups() {
        String typed = cells.text(ImportColumn.PRIORITY_GROUPS);
        if (cells.isUnusable(ImportColumn.PRIORITY_GROUPS)) {
            return List.of();
        }
        GroupCell cell = typed.isEmpty() ? GroupCell.EMPTY : parser.groups.of(typed);
        for (String unknown : cell.unknown()) {
            cells.reject(ImportColumn.PRIORITY_GROUPS, typed);
            cells.fault(
                    ImportColumn.PRIORITY_GROUPS,
                    FaultCode.GROUP_UNKNOWN,
                    CellReading.quoted(unknown));
        }
        if (cell.groups().isEmpty() && cell.unknown().isEmpty()) {
            cells.reject(ImportColumn.PRIORITY_GROUPS, typed);
            cells.fault(ImportColumn.PRIORITY_GROUPS, FaultCode.REQUIRED);
        }
        return cell.groups();
    }

    private UnitCode commune() {
        return cells.known(ImportColumn.COMMUNE, parser.communes::of, FaultCode.COMMUNE_UNKNOWN);
    }

    private String nationality() {
        return cells.known(
                ImportColumn.NATIONALITY, parser.nationalities::of, FaultCode.NATIONALITY_UNKNOWN);
    }

    private UUID rowKey() {
        String typed = cells.text(ImportColumn.ROW_KEY);
        if (typed.isEmpty() || cells.isUnusable(ImportColumn.ROW_KEY)) {
            return null;
        }
        UUID key = isUuid(typed) ? UUID.fromString(typed) : null;
        if (key == null) {
            cells.reject(ImportColumn.ROW_KEY, typed);
            cells.fault(ImportColumn.ROW_KEY, FaultCode.ROW_KEY_FORM);
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
}
