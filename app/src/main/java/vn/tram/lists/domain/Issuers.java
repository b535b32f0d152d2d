package vn.tram.lists.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.forms.lists.Signer;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** Who issues the decision of a list, and who signs it, as an official paper names them. */
@Component
class Issuers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final AdministrativeUnits units;

    Issuers(AdministrativeUnits units) {
        this.units = units;
    }

    /**
     * @param above the authority over the issuer, printed above it; empty where there is none
     * @param symbol the abbreviation behind the number
     */
    record Issuer(
            String above,
            String name,
            String place,
            String inSentence,
            String authority,
            String symbol) {}

    static String symbol(boolean district) {
        return district ? "QĐ-BCĐ" : "QĐ-UBND";
    }

    Issuer of(SubjectList list, boolean district) {
        if (!district) {
            String commune = unitName(list.place().commune(), list.eventDate());
            String lower = lowered(commune);
            return new Issuer(
                    "ỦY BAN NHÂN DÂN",
                    commune.toUpperCase(VIETNAMESE),
                    bare(commune),
                    "Ủy ban nhân dân " + lower,
                    "CHỦ TỊCH ỦY BAN NHÂN DÂN " + commune.toUpperCase(VIETNAMESE),
                    symbol(false));
        }
        String name = unitName(list.place().district().orElseThrow(), list.eventDate());
        return new Issuer(
                "ỦY BAN NHÂN DÂN " + name.toUpperCase(VIETNAMESE),
                "BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19",
                bare(name),
                "Ban Chỉ đạo phòng, chống dịch COVID-19 " + lowered(name),
                "TRƯỞNG BAN CHỈ ĐẠO",
                symbol(true));
    }

    /** The list's commune in the middle of a sentence. */
    String communeInSentence(SubjectList list) {
        return lowered(unitName(list.place().commune(), list.eventDate()));
    }

    /** Who signed, with the title they had. */
    static Signer signer(DecisionView made, boolean district) {
        return signer(made.signerTitle(), made.signerName(), district);
    }

    /** Who would sign; without a name where the reader may not. */
    static Signer signer(Actor reader, boolean district) {
        boolean signs = reader.has(district ? Role.DISTRICT : Role.COMMUNE);
        return signer(reader.jobTitle(), signs ? reader.displayName() : "", district);
    }

    private static Signer signer(String title, String name, boolean district) {
        String head = district ? "TRƯỞNG BAN" : "CHỦ TỊCH";
        String capital = title.toUpperCase(VIETNAMESE);
        boolean deputy = capital.startsWith("PHÓ");
        return new Signer(deputy ? List.of("KT. " + head, "PHÓ " + head) : List.of(head), name);
    }

    private String unitName(UnitCode unit, LocalDate day) {
        return units.at(unit, day).map(AdministrativeUnit::name).orElse(unit.value());
    }

    /** "Xã Hạ Lang" in the middle of a sentence: the kind of unit in lower case. */
    private static String lowered(String unit) {
        return unit.isEmpty()
                ? unit
                : unit.substring(0, 1).toLowerCase(VIETNAMESE) + unit.substring(1);
    }

    /** "Xã Hạ Lang" as a place: "Hạ Lang". Kinds of two words are written with two words. */
    private static String bare(String unit) {
        for (String kind :
                List.of(
                        "Thị trấn ",
                        "Thị xã ",
                        "Thành phố ",
                        "Đặc khu ",
                        "Phường ",
                        "Huyện ",
                        "Quận ",
                        "Xã ")) {
            if (unit.startsWith(kind)) {
                return unit.substring(kind.length());
            }
        }
        return unit;
    }
}
