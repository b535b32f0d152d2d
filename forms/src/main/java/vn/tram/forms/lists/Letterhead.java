package vn.tram.forms.lists;

import java.util.Objects;

/**
 * Head of an official paper (Decree 30/2020/NĐ-CP, Annex I, part II, nos. 1-4). All texts are
 * printed as given.
 *
 * @param parentUnit first line of the issuer, such as {@code ỦY BAN NHÂN DÂN}; empty when there is
 *     none
 * @param unit second line, in bold, such as {@code XÃ HẠ LANG}
 * @param place where it is signed, such as {@code Hạ Lang}
 * @param dateInWords such as {@code ngày 21 tháng 11 năm 2026}
 */
public record Letterhead(String parentUnit, String unit, String place, String dateInWords) {

    public Letterhead {
        Objects.requireNonNull(parentUnit, "parentUnit");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(dateInWords, "dateInWords");
    }
}
