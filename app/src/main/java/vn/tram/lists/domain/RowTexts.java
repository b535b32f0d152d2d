package vn.tram.lists.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tram.kernel.EthnicGroup;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.Sex;
import vn.tram.lists.RowForm;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.intake.CellTexts;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.ruleset.PriorityGroupSet;

/** Rows as the texts somebody types: the form of the screen, the cells of a workbook. */
final class RowTexts {

    private static final String NO_PAPERS = "chưa có giấy tờ";

    private RowTexts() {}

    /** What the form says, column by column. */
    static CellTexts of(RowForm form) {
        return column ->
                switch (column) {
                    case FULL_NAME -> form.name();
                    case BIRTH_DATE -> form.birthDate();
                    case SEX -> form.sex();
                    case NATIONAL_ID ->
                            form.idNumber().isBlank() && form.noPapers()
                                    ? NO_PAPERS
                                    : form.idNumber();
                    case PHONE -> form.phone();
                    case HEALTH_INSURANCE -> form.insuranceNumber();
                    case OCCUPATION -> form.occupation();
                    case EMPLOYER -> form.employer();
                    case HAMLET -> form.hamlet();
                    case ADDRESS_LINE -> form.addressLine();
                    case COMMUNE -> form.commune();
                    case ETHNIC_GROUP -> form.ethnicity();
                    case NATIONALITY -> form.nationality();
                    case PRIORITY_GROUPS -> form.groups();
                    case EVIDENCE -> form.evidence();
                    case GUARDIAN_NAME -> form.guardianName();
                    case GUARDIAN_PHONE -> form.guardianPhone();
                    case GUARDIAN_RELATION -> form.guardianRelation();
                    case NOTE -> form.note();
                    case NUMBER, ROW_KEY -> "";
                };
    }

    /** A kept row as a form: what could not be understood stands there as it was typed. */
    static RowForm form(Kept row, boolean noPapers, UnaryOperator<String> communeName) {
        CellTexts text = of(row, communeName);
        return new RowForm(
                text.text(ImportColumn.FULL_NAME),
                text.text(ImportColumn.BIRTH_DATE),
                text.text(ImportColumn.SEX),
                text.text(ImportColumn.NATIONAL_ID),
                noPapers,
                text.text(ImportColumn.PHONE),
                text.text(ImportColumn.HEALTH_INSURANCE),
                text.text(ImportColumn.OCCUPATION),
                text.text(ImportColumn.EMPLOYER),
                text.text(ImportColumn.HAMLET),
                text.text(ImportColumn.ADDRESS_LINE),
                text.text(ImportColumn.COMMUNE),
                text.text(ImportColumn.ETHNIC_GROUP),
                text.text(ImportColumn.NATIONALITY),
                text.text(ImportColumn.PRIORITY_GROUPS),
                text.text(ImportColumn.EVIDENCE),
                text.text(ImportColumn.GUARDIAN_NAME),
                text.text(ImportColumn.GUARDIAN_PHONE),
                text.text(ImportColumn.GUARDIAN_RELATION),
                text.text(ImportColumn.NOTE));
    }

    /**
     * A kept row's cells: as typed where they were rejected, else as understood.
     *
     * @param communeName writes a commune's code as people name it
     */
    static CellTexts of(Kept row, UnaryOperator<String> communeName) {
        Map<String, String> typed = RowViews.typed(row.raw());
        return column ->
                Optional.ofNullable(typed.get(column.key()))
                        .orElseGet(() -> understood(row, column, communeName));
    }

    private static String understood(
            Kept row, ImportColumn column, UnaryOperator<String> communeName) {
        return switch (column) {
            case NUMBER -> Integer.toString(row.number());
            case FULL_NAME -> row.name();
            case BIRTH_DATE -> row.birthDate() == null ? "" : row.birthDate().display();
            case SEX -> sex(row.sex());
            case NATIONAL_ID -> row.idNumber() == null ? "" : row.idNumber().value();
            case PHONE -> row.phone() == null ? "" : row.phone().display();
            case HEALTH_INSURANCE -> given(row.insuranceNumber());
            case OCCUPATION -> given(row.occupation());
            case EMPLOYER -> given(row.employer());
            case HAMLET -> given(row.hamlet());
            case ADDRESS_LINE -> given(row.addressLine());
            case COMMUNE -> row.commune() == null ? "" : communeName.apply(row.commune());
            case ETHNIC_GROUP -> ethnicGroup(row.ethnicity());
            case NATIONALITY -> country(row.nationality());
            case PRIORITY_GROUPS -> new PriorityGroupSet(row.groupMask()).toString();
            case EVIDENCE -> given(row.evidence());
            case GUARDIAN_NAME -> given(row.guardianName());
            case GUARDIAN_PHONE -> row.guardianPhone() == null ? "" : row.guardianPhone().display();
            case GUARDIAN_RELATION -> given(row.guardianRelation());
            case NOTE -> given(row.note());
            case ROW_KEY -> row.id().toString();
        };
    }

    /** As people write it on the forms, and as it is read back. */
    static String sex(Sex sex) {
        if (sex == null) {
            return "";
        }
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case OTHER -> "Khác";
        };
    }

    private static String ethnicGroup(String code) {
        return code == null
                ? ""
                : EthnicGroup.parse(code) instanceof Parsed.Valid<EthnicGroup> known
                        ? known.value().name()
                        : code;
    }

    private static String country(String code) {
        return code == null
                ? ""
                : new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(Locale.forLanguageTag("vi"));
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}
