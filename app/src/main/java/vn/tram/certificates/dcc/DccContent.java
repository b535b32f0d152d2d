package vn.tram.certificates.dcc;

import java.time.LocalDate;
import vn.tram.kernel.BirthDate;

/**
 * What a certificate of one dose says.
 *
 * @param uvci the certificate's own identifier, {@code URN:UVCI:01:VN:…#c}, at most 80 characters
 * @param name as in the record, family name first, with its diacritics
 * @param codes of the product, by the value sets of the EU
 * @param dose among all doses of the disease, from 1
 * @param ofDoses of the course it belongs to, never below {@code dose}
 * @param on the day of the dose, in Viet Nam
 * @param issuer who answers for it, at most 80 characters
 */
public record DccContent(
        String uvci,
        String name,
        BirthDate birth,
        VaccineCodes codes,
        int dose,
        int ofDoses,
        LocalDate on,
        String issuer) {

    /**
     * Codes of a product in the value sets of the EU.
     *
     * @param disease SNOMED CT, {@code 840539006} for COVID-19
     * @param prophylaxis the kind of vaccine
     * @param product {@code EU/1/20/1528}, {@code BBIBP-CorV}
     * @param holder of the marketing authorisation, {@code ORG-100030215}
     */
    public record VaccineCodes(String disease, String prophylaxis, String product, String holder) {}
}
