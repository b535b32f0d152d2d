package vn.tram.lists.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import vn.tram.lists.RowForm;
import vn.tram.lists.intake.ImportColumn;

/** A row's form column by column, so that fields and faults meet by the column's key. */
final class RowFormTexts {

    private RowFormTexts() {}

    static Map<ImportColumn, String> of(RowForm form) {
        Map<ImportColumn, String> texts = new EnumMap<>(ImportColumn.class);
        texts.put(ImportColumn.FULL_NAME, form.name());
        texts.put(ImportColumn.BIRTH_DATE, form.birthDate());
        texts.put(ImportColumn.SEX, form.sex());
        texts.put(ImportColumn.NATIONAL_ID, form.idNumber());
        texts.put(ImportColumn.PHONE, form.phone());
        texts.put(ImportColumn.HEALTH_INSURANCE, form.insuranceNumber());
        texts.put(ImportColumn.OCCUPATION, form.occupation());
        texts.put(ImportColumn.EMPLOYER, form.employer());
        texts.put(ImportColumn.HAMLET, form.hamlet());
        texts.put(ImportColumn.ADDRESS_LINE, form.addressLine());
        texts.put(ImportColumn.COMMUNE, form.commune());
        texts.put(ImportColumn.ETHNIC_GROUP, form.ethnicity());
        texts.put(ImportColumn.NATIONALITY, form.nationality());
        texts.put(ImportColumn.PRIORITY_GROUPS, form.groups());
        texts.put(ImportColumn.EVIDENCE, form.evidence());
        texts.put(ImportColumn.GUARDIAN_NAME, form.guardianName());
        texts.put(ImportColumn.GUARDIAN_PHONE, form.guardianPhone());
        texts.put(ImportColumn.GUARDIAN_RELATION, form.guardianRelation());
        texts.put(ImportColumn.NOTE, form.note());
        return texts;
    }

    static RowForm form(Function<ImportColumn, String> text, boolean noPapers) {
        return new RowForm(
                text.apply(ImportColumn.FULL_NAME),
                text.apply(ImportColumn.BIRTH_DATE),
                text.apply(ImportColumn.SEX),
                text.apply(ImportColumn.NATIONAL_ID),
                noPapers,
                text.apply(ImportColumn.PHONE),
                text.apply(ImportColumn.HEALTH_INSURANCE),
                text.apply(ImportColumn.OCCUPATION),
                text.apply(ImportColumn.EMPLOYER),
                text.apply(ImportColumn.HAMLET),
                text.apply(ImportColumn.ADDRESS_LINE),
                text.apply(ImportColumn.COMMUNE),
                text.apply(ImportColumn.ETHNIC_GROUP),
                text.apply(ImportColumn.NATIONALITY),
                text.apply(ImportColumn.PRIORITY_GROUPS),
                text.apply(ImportColumn.EVIDENCE),
                text.apply(ImportColumn.GUARDIAN_NAME),
                text.apply(ImportColumn.GUARDIAN_PHONE),
                text.apply(ImportColumn.GUARDIAN_RELATION),
                text.apply(ImportColumn.NOTE));
    }
}
