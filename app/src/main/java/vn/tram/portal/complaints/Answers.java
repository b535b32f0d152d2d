package vn.tram.portal.complaints;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Feedback;
import vn.tram.doses.DoseId;
import vn.tram.kernel.UnitCode;

/**
 * What was answered so far, each under the key of its question; an answer that was left empty on
 * purpose is there and empty.
 */
record Answers(Map<String, String> given) {

    static final String NAME = "ten";
    static final String BIRTH = "sinh";
    static final String KIND = "viec";
    static final String DOSE = "mui";
    static final String FIELDS = "cho";
    static final String ABOUT = "ve-ai";
    static final String WHOM = "ai";
    static final String PROVINCE = "tinh";
    static final String SITE = "noi";
    static final String FACILITY = "co-so";
    static final String COMMUNE = "xa";
    static final String PAPERS = "giay";
    static final String WORDS = "loi";

    /** Chosen where nothing that is offered fits. */
    static final String NONE = "-";

    private static final String FIELD = "dung-";

    Answers {
        given = new TreeMap<>(given);
    }

    static Answers none() {
        return new Answers(Map.of());
    }

    /** The question what a field should say. */
    static String of(ClaimField field) {
        return FIELD + field.code();
    }

    static Optional<ClaimField> field(String key) {
        return Arrays.stream(ClaimField.values()).filter(each -> of(each).equals(key)).findFirst();
    }

    Answers with(String key, String answer) {
        Answers more = new Answers(given);
        more.given.put(key, answer);
        return more;
    }

    Answers without(String... keys) {
        Answers less = new Answers(given);
        Arrays.asList(keys).forEach(less.given::remove);
        return less;
    }

    /** Who somebody is stays; what they said goes. */
    Answers anew() {
        Answers anew = none();
        for (String key : List.of(NAME, BIRTH)) {
            text(key).ifPresent(answer -> anew.given.put(key, answer));
        }
        return anew;
    }

    boolean has(String key) {
        return given.containsKey(key);
    }

    /** Whether something was answered beside who one is. */
    boolean begun() {
        return given.keySet().stream().anyMatch(key -> !key.equals(NAME) && !key.equals(BIRTH));
    }

    /** Never empty text. */
    Optional<String> text(String key) {
        return Optional.ofNullable(given.get(key)).filter(answer -> !answer.isEmpty());
    }

    Optional<ComplaintKind> kind() {
        return text(KIND).flatMap(name -> named(ComplaintKind.values(), name));
    }

    boolean feedback() {
        return kind().filter(ComplaintKind.FEEDBACK::equals).isPresent();
    }

    Optional<Feedback.Subject> about() {
        return text(ABOUT).flatMap(name -> named(Feedback.Subject.values(), name));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The fields that are said to be wrong, in their own order. */
    List<ClaimField> fields() {
        List<String> names = text(FIELDS).map(all -> List.of(all.split(","))).orElse(List.of());
        return Arrays.stream(ClaimField.values())
                .filter(field -> names.contains(field.name()))
                .toList();
    }

    Optional<DoseId> dose() {
        return uuid(DOSE).map(DoseId::new);
    }

    Optional<UUID> facility() {
        return uuid(FACILITY);
    }

    private Optional<UUID> uuid(String key) {
        return text(key)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(UUID.fromString(text));
                            } catch (IllegalArgumentException noId) {
                                return Optional.empty();
                            }
                        });
    }

    Optional<UnitCode> province() {
        return unit(PROVINCE);
    }

    Optional<UnitCode> commune() {
        return unit(COMMUNE);
    }

    private Optional<UnitCode> unit(String key) {
        return text(key).filter(text -> text.matches("\\d{2}|\\d{5}")).map(UnitCode::of);
    }

    /** What the fields should say, of those that were asked about. */
    Map<ClaimField, String> claims(List<ClaimField> asked) {
        Map<ClaimField, String> claims = new EnumMap<>(ClaimField.class);
        asked.forEach(field -> text(of(field)).ifPresent(answer -> claims.put(field, answer)));
        return claims;
    }

    @Override
    public String toString() {
        return "Answers[hidden]";
    }
}
