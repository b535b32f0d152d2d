package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.NewComplaint;
import vn.tram.doses.DoseId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.OwnRecords.OwnRecord;

/**
 * What was answered so far. The browser carries it from page to page in the form, so the server
 * keeps nothing; every answer is judged anew each time.
 */
record Answers(Map<String, String> given) {

    static final String KIND = "viec";
    static final String DOSE = "mui";
    static final String FIELD = "cho";
    static final String VALUE = "dung";
    static final String PRODUCT = "vacxin";
    static final String DAY = "ngay";
    static final String WORDS = "loi";

    private static final String[] NAMES = {KIND, DOSE, FIELD, VALUE, PRODUCT, DAY, WORDS};
    private static final int LONGEST = NewComplaint.WORDS_MOST + 1;

    static Answers of(HttpServletRequest request) {
        Map<String, String> given = new HashMap<>();
        for (String name : NAMES) {
            Optional.ofNullable(request.getParameter(name))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                    .ifPresent(text -> given.put(name, text));
        }
        // a date is typed into three boxes
        String day = part(request, "d");
        String month = part(request, "m");
        String year = part(request, "y");
        if (!year.isEmpty()) {
            given.put(
                    DAY,
                    (day.isEmpty() ? "" : day + "/") + (month.isEmpty() ? "" : month + "/") + year);
        }
        return new Answers(given);
    }

    private static String part(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.length() > 4 ? "" : typed.strip();
    }

    Answers without(String name) {
        Map<String, String> rest = new HashMap<>(given);
        rest.remove(name);
        return new Answers(rest);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    Optional<ComplaintKind> kind() {
        return text(KIND).flatMap(name -> named(ComplaintKind.values(), name));
    }

    Optional<ClaimField> field() {
        return text(FIELD).flatMap(name -> named(ClaimField.values(), name));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        for (E each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Optional<DoseId> dose() {
        return text(DOSE)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(new DoseId(UUID.fromString(text)));
                            } catch (IllegalArgumentException noId) {
                                return Optional.empty();
                            }
                        });
    }

    /** What the fields should say. */
    Map<ClaimField, String> claims() {
        Map<ClaimField, String> claims = new EnumMap<>(ClaimField.class);
        if (kind().filter(ComplaintKind.DOSE_MISSING::equals).isPresent()) {
            text(PRODUCT).ifPresent(value -> claims.put(ClaimField.PRODUCT, value));
            text(DAY).ifPresent(value -> claims.put(ClaimField.GIVEN_ON, value));
        }
        field().ifPresent(
                        field -> text(source(field)).ifPresent(value -> claims.put(field, value)));
        return claims;
    }

    /** Where the answer for a field is. */
    static String source(ClaimField field) {
        return switch (field) {
            case BIRTH_DATE, GIVEN_ON -> DAY;
            case PRODUCT -> PRODUCT;
            case NAME, SEX, ID_NUMBER, LOT, PLACE -> VALUE;
        };
    }

    NewComplaint complaint(OwnRecord own, PhoneNumber phone) {
        return new NewComplaint(
                kind().orElseThrow(),
                own.name(),
                own.birth().display(),
                phone.e164(),
                Optional.of(own.id()),
                dose(),
                NamedPlaces.in(own.commune()),
                claims(),
                text(WORDS).orElse(""));
    }

    @Override
    public String toString() {
        return "Answers[hidden]";
    }
}
