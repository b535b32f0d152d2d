package vn.tram.forms.safety;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * The list of adverse events of a period: all of them, or the serious ones. It has what is to be
 * recorded of each (circular 34/2018/TT-BYT, art. 14: person, time of vaccination, vaccine and lot,
 * onset and symptoms, outcome, cause, and of a serious one the others of its session and lot). The
 * layout of annexes X and XI of that circular was not at hand.
 *
 * @param place whose events, such as {@code Tỉnh Cao Bằng}
 * @param narrowed what else narrows the list, in words; empty for nothing
 * @param lines may be empty
 * @param madeAt in Viet Nam
 */
public record EventList(
        Letterhead head,
        Kind kind,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        String narrowed,
        List<Line> lines,
        LocalDateTime madeAt,
        Signer signer) {

    private static final int ON_ONE_SHEET = 12;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu", Locale.ROOT);

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<EventList> TEMPLATE =
            new DocumentTemplate<>(
                    "safety/event-list",
                    Paper.A4_LANDSCAPE,
                    list -> {
                        String title = list.title() + ", " + list.spanned();
                        return new PageMarks(title, title, "");
                    },
                    EventList::parts);

    /** What is listed. */
    public enum Kind {
        ALL("Danh sách sự cố bất lợi sau tiêm chủng"),
        SERIOUS("Danh sách sự cố nghiêm trọng sau tiêm chủng");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    public EventList {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(narrowed, "narrowed");
        lines = List.copyOf(lines);
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(signer, "signer");
    }

    /**
     * A case; texts as printed, empty where nothing is known.
     *
     * @param who name, birth, sex
     * @param where address and telephone
     * @param vaccine name, dose, maker, lot, expiry
     * @param given when and where
     * @param began when
     * @param signs symptoms and course
     * @param severity class and criteria
     * @param outcome state of the person
     * @param around how many got the vaccine in the same session and of the same lot
     * @param cause the council's conclusion, or how far the case is
     */
    public record Line(
            int number,
            String code,
            String who,
            String where,
            String vaccine,
            String given,
            String began,
            String signs,
            String severity,
            String outcome,
            String around,
            String cause) {}

    /** A short list stands on the sheet that is signed, a long one behind it. */
    private List<DocumentPart> parts() {
        DocumentPart signed = new DocumentPart.Text("safety/event-list", this);
        return apart()
                ? List.of(signed, new DocumentPart.LongTable("safety/event-list-rows", this, lines))
                : List.of(signed);
    }

    boolean apart() {
        return lines.size() > ON_ONE_SHEET;
    }

    boolean whole() {
        return !lines.isEmpty() && !apart();
    }

    boolean empty() {
        return lines.isEmpty();
    }

    /** As a slice of a long table has it, so that both read one template. */
    EventList document() {
        return this;
    }

    List<Line> rows() {
        return lines;
    }

    /** How many of each class, the most frequent first: {@code Tai biến nặng: 2}. */
    List<String> classes() {
        Map<String, Long> counts =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Line::severity, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
    }

    String title() {
        return kind.title;
    }

    String heading() {
        return kind.title.toUpperCase(VIETNAMESE);
    }

    String lastColumn() {
        return kind == Kind.SERIOUS ? "Cùng buổi, cùng lô; kết luận" : "Nguyên nhân";
    }

    String numberLine() {
        return "Số: ………/BC";
    }

    /** {@code từ ngày 01/11/2026 đến ngày 30/11/2026}. */
    String spanned() {
        return "từ ngày " + DAY.format(firstDay) + " đến ngày " + DAY.format(lastDay);
    }

    String cases() {
        return new VietnameseCount(lines.size()).inTable();
    }

    String made() {
        return MOMENT.format(madeAt);
    }
}
