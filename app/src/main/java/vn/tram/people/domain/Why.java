package vn.tram.people.domain;

/** Codes of what matched; their words are the messages {@code people.why.<code>}. */
final class Why {

    static final String ID_NUMBER = "id-number";
    static final String PHONE = "phone";
    static final String NAME = "name";
    static final String NAME_WITHOUT_DIACRITICS = "name-without-diacritics";
    static final String PART_OF_NAME = "part-of-name";
    static final String BIRTH_YEAR = "birth-year";
    static final String COMMUNE = "commune";

    private Why() {}
}
