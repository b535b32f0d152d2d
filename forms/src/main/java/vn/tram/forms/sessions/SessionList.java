package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;

/**
 * The people of a session, with columns to be filled in by hand where the session is worked on
 * paper, in the order in which it is keyed in afterwards.
 *
 * @param facility such as {@code Trạm Y tế xã Hạ Lang}
 * @param sessionCode such as {@code BT-2026-0095}
 * @param place such as {@code Nhà văn hóa xóm Bản Sáng}
 * @param time such as {@code 07:30-11:30, ngày 21/11/2026}
 * @param idNumbers whether the role of whoever prints it may see whole numbers
 * @param reactions names of the reactions in the order of their printed numbers, from 1
 * @param people in the order of the paper; may be empty
 */
public record SessionList(
        String facility,
        String sessionCode,
        String place,
        String time,
        IdNumbers idNumbers,
        List<String> reactions,
        List<Person> people) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile(".*\\d{9}.*");

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<SessionList> TEMPLATE =
            new DocumentTemplate<>(
                    "sessions/session-list",
                    Paper.A4_LANDSCAPE,
                    list -> {
                        String title = "Danh sách đối tượng buổi tiêm " + list.sessionCode();
                        return new PageMarks(title, title, "");
                    },
                    SessionList::parts);

    /** How much of an identity number a paper shows. */
    public enum IdNumbers {
        WHOLE,
        MASKED
    }

    public SessionList {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(idNumbers, "idNumbers");
        reactions = List.copyOf(reactions);
        people = List.copyOf(people);
        if (idNumbers == IdNumbers.MASKED
                && people.stream().anyMatch(p -> WHOLE_NUMBER.matcher(p.nationalId()).matches())) {
            throw new IllegalArgumentException("a whole number on a list with masked ones");
        }
    }

    /**
     * @param number the person's number in the session, which the other papers carry, too
     * @param birth as precise as it is known
     * @param nationalId masked or whole as the list says; empty for a person without a number
     * @param group the priority group's code
     * @param dose the planned dose, such as {@code Nhắc lại 1}
     * @param product the planned product
     */
    public record Person(
            int number,
            String name,
            String birth,
            String sex,
            String nationalId,
            String group,
            String dose,
            String product) {

        public Person {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(birth, "birth");
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(nationalId, "nationalId");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(dose, "dose");
            Objects.requireNonNull(product, "product");
        }
    }

    public boolean masked() {
        return idNumbers == IdNumbers.MASKED;
    }

    public List<String> numberedReactions() {
        return IntStream.range(0, reactions.size())
                .mapToObj(place -> (place + 1) + " " + reactions.get(place))
                .toList();
    }

    public String peopleInSentence() {
        return new VietnameseCount(people.size()).inSentence();
    }

    private List<DocumentPart> parts() {
        return people.isEmpty()
                ? List.of(new DocumentPart.Text("sessions/session-list-empty", this))
                : List.of(new DocumentPart.LongTable("sessions/session-list", this, people));
    }
}
