package vn.tram.complaints;

import java.util.Locale;

/**
 * One of the reasons for which a complaint may be rejected (9458/BYT-CNTT).
 *
 * @param code 1 to 13 as the letter numbers them
 */
public record RejectionReason(int code, String nameVi, String nameEn, String source) {

    /** The name is incomplete or written without its marks. */
    public static final int NAME_WITHOUT_MARKS = 11;

    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameVi;
    }
}
