package vn.tram.certificates.dcc;

import java.util.Optional;

/** What products are called in certificates of the EU. */
public interface VaccineCodeSet {

    /**
     * @param product code of our product, {@code VERO-CELL}
     * @return empty where no code is known: no certificate can be made for its doses
     */
    Optional<Entry> of(String product);

    /**
     * @param basicDoses that make the basic course: one of Janssen, three of Abdala
     */
    record Entry(DccContent.VaccineCodes codes, int basicDoses) {}
}
