package vn.tram.certificates.dcc;

import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORItemList;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.tram.kernel.BirthDate;

/** The payload of a certificate of vaccination, schema 1.3, with exactly one entry. */
final class DccPayload {

    /** Known to every reader; the later 1.3.x change no field of a vaccination. */
    static final String SCHEMA = "1.3.0";

    static final String COUNTRY = "VN";

    private static final int MOST_DOSES = 9;

    private DccPayload() {}

    /**
     * Texts become items one by one: the library reads a plain string that begins with its own
     * prefix as a notation to be parsed, and a name may begin with anything.
     *
     * @throws IllegalArgumentException where the content breaks the schema
     */
    static CBORItem of(DccContent content) {
        check(content);
        DccName name = DccName.of(content.name());
        Fields names = new Fields().text("fn", name.family()).text("fnt", name.familyZone());
        if (name.given() != null) {
            names.text("gn", name.given()).text("gnt", name.givenZone());
        }
        DccContent.VaccineCodes codes = content.codes();
        CBORItem entry =
                new Fields()
                        .text("tg", codes.disease())
                        .text("vp", codes.prophylaxis())
                        .text("mp", codes.product())
                        .text("ma", codes.holder())
                        .number("dn", content.dose())
                        .number("sd", content.ofDoses())
                        .text("dt", content.on().toString())
                        .text("co", COUNTRY)
                        .text("is", content.issuer())
                        .text("ci", content.uvci())
                        .map();
        return new Fields()
                .text("ver", SCHEMA)
                .item("nam", names.map())
                .text("dob", birth(content.birth()))
                .item("v", new CBORItemList(List.of(entry)))
                .map();
    }

    private static void check(DccContent content) {
        require(content.dose() >= 1 && content.dose() <= content.ofDoses(), "dose");
        require(content.ofDoses() <= MOST_DOSES, "doses of the course");
        require(Uvci.isOurs(content.uvci()), "identifier");
        require(
                !content.issuer().isBlank() && content.issuer().length() <= Uvci.MAX_LENGTH,
                "issuer");
        require(content.birth().year() >= BirthDate.FIRST_YEAR, "date of birth");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the " + what + " does not fit the schema");
        }
    }

    private static String birth(BirthDate birth) {
        String day = birth.storedDate().toString();
        return switch (birth.precision()) {
            case Y -> day.substring(0, "2000".length());
            case YM -> day.substring(0, "2000-01".length());
            case YMD -> day;
        };
    }

    private static final class Fields {

        private final List<CBORPair> pairs = new ArrayList<>();

        Fields text(String key, String value) {
            String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
            return item(key, new CBORString(normal));
        }

        Fields number(String key, int value) {
            return item(key, new CBORInteger(value));
        }

        Fields item(String key, CBORItem value) {
            pairs.add(new CBORPair(new CBORString(key), value));
            return this;
        }

        CBORPairList map() {
            return new CBORPairList(pairs);
        }
    }
}
