package vn.tram.forms.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tram.forms.certificates.GivenDose.Category;
import vn.tram.forms.certificates.GivenDose.Slot;

/** The forms of the certificate on A4, each with the rows that are printed on it. */
public enum CertificateForm {
    /** Annex 4 of QĐ 3588/QĐ-BYT of 26/07/2021. */
    TWO_ROWS("Phụ lục 4, Quyết định 3588/QĐ-BYT ngày 26/07/2021", basic(2)),
    /** Annex 4 as QĐ 43/QĐ-BYT of 07/01/2022 gave it. */
    SEVEN_ROWS(
            "Phụ lục 4, Quyết định 3588/QĐ-BYT ngày 26/07/2021, sửa đổi tại Quyết định 43/QĐ-BYT"
                    + " ngày 07/01/2022",
            sevenRows());

    /** First day of the form with seven rows. */
    public static final LocalDate SEVEN_ROWS_FROM = LocalDate.of(2022, 1, 7);

    private static final int BASIC = 3;
    private static final int BOOSTERS = 3;

    private final String source;
    private final List<Slot> rows;

    CertificateForm(String source, List<Slot> rows) {
        this.source = source;
        this.rows = rows;
    }

    /**
     * The form that was in force on the day of the dose that is certified. The one with two rows
     * has no place for a third basic dose or what follows the basic ones; then it is the later one.
     */
    public static CertificateForm of(LocalDate day, Collection<Slot> doses) {
        boolean fits = TWO_ROWS.rows.containsAll(doses);
        return day.isBefore(SEVEN_ROWS_FROM) && fits ? TWO_ROWS : SEVEN_ROWS;
    }

    /** The decision that issued it. */
    String source() {
        return source;
    }

    /** Printed whether or not there was such a dose. */
    List<Slot> rows() {
        return rows;
    }

    private static List<Slot> basic(int count) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            slots.add(new Slot(Category.BASIC, i));
        }
        return slots;
    }

    private static List<Slot> sevenRows() {
        List<Slot> slots = basic(BASIC);
        slots.add(new Slot(Category.ADDITIONAL, 1));
        for (int i = 1; i <= BOOSTERS; i++) {
            slots.add(new Slot(Category.BOOSTER, i));
        }
        return List.copyOf(slots);
    }
}
