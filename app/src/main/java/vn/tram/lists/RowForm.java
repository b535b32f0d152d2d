package vn.tram.lists;

/**
 * A row as typed by hand or taken from a file: plain texts, understood and judged by the same rules
 * either way. Empty means not given.
 *
 * @param groups codes or letters, separated by commas
 * @param noPapers the person says that they have no identity paper
 */
public record RowForm(
        String name,
        String birthDate,
        String sex,
        String idNumber,
        boolean noPapers,
        String phone,
        String insuranceNumber,
        String occupation,
        String employer,
        String hamlet,
        String addressLine,
        String commune,
        String ethnicity,
        String nationality,
        String groups,
        String evidence,
        String guardianName,
        String guardianPhone,
        String guardianRelation,
        String note) {}
