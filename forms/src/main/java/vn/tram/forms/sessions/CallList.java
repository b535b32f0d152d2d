package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;

/**
 * People of a session who have no phone of their own and are told of it by word of mouth or through
 * their guardian, with columns for who told them and when. Identity numbers are masked.
 *
 * @param time such as {@code 07:30-11:30, ngày 21/11/2026}
 * @param people hamlet by hamlet; may be empty
 */
public record CallList(
        String facility, String sessionCode, String place, String time, List<Person> people) {

    private static final String NAME = "sessions/call-list";
    private static final Pattern WHOLE_NUMBER = Pattern.compile(".*\\d{9}.*");

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<CallList> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_LANDSCAPE,
                    list -> {
                        String title = "Danh sách báo tận nơi, buổi tiêm " + list.sessionCode();
                        return new PageMarks(title, title, "");
                    },
                    CallList::parts);

    public CallList {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(time, "time");
        people = List.copyOf(people);
        if (people.stream().anyMatch(p -> WHOLE_NUMBER.matcher(p.nationalId()).matches())) {
            throw new IllegalArgumentException("a whole identity number on a call list");
        }
    }

    /**
     * @param number the person's number in the session
     * @param birth as precise as it is known
     * @param nationalId masked; empty without one
     * @param hamlet may be empty
     * @param comeAt when the person is asked to come, such as {@code 07:45}
     * @param guardian name; empty without one
     * @param guardianPhone to be called; empty without one
     */
    public record Person(
            int number,
            String name,
            String birth,
            String nationalId,
            String hamlet,
            String comeAt,
            String guardian,
            String guardianPhone) {

        public Person {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(birth, "birth");
            Objects.requireNonNull(nationalId, "nationalId");
            Objects.requireNonNull(hamlet, "hamlet");
            Objects.requireNonNull(comeAt, "comeAt");
            Objects.requireNonNull(guardian, "guardian");
            Objects.requireNonNull(guardianPhone, "guardianPhone");
        }
    }

    public String peopleInSentence() {
        return new VietnameseCount(people.size()).inSentence();
    }

    private List<DocumentPart> parts() {
        return people.isEmpty()
                ? List.of(new DocumentPart.Text("sessions/call-list-empty", this))
                : List.of(new DocumentPart.LongTable(NAME, this, people));
    }
}
