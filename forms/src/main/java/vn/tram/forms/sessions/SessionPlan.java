package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.VietnameseCount;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * Plan of a session, which the official approves: where, when, for whom, with what, at which desks
 * by whom, and whether the place is ready. Without an approval it is a draft.
 *
 * @param symbol what follows the number, such as {@code KH-TYT}
 * @param number empty where the system gives none: a line to write on once it is signed
 * @param sessionCode such as {@code BT-2026-0095}
 * @param time such as {@code 07:30-11:30, thứ Bảy, ngày 21/11/2026}
 * @param placeKind such as {@code điểm tiêm lưu động}
 * @param groups the invited people by priority group; may be empty
 * @param vaccines may be empty while nothing is allotted
 * @param desks may be empty while nobody is named
 * @param readiness the checklist; a must-have that is known to be missing is let through by a
 *     reason only, one that nobody looked at yet is looked at before the day begins
 * @param signedReason why the session may be held although a must-have is not met; empty when all
 *     are
 * @param readAt moment at which the figures were read from the system, such as {@code 16:20,
 *     21/11/2026}
 */
public record SessionPlan(
        Letterhead head,
        String symbol,
        String number,
        String sessionCode,
        String facility,
        String place,
        String placeKind,
        String time,
        List<Group> groups,
        List<Vaccine> vaccines,
        List<Desk> desks,
        List<Check> readiness,
        String signedReason,
        List<String> recipients,
        Signer signer,
        Optional<Approved> approval,
        String readAt) {

    private static final String NAME = "sessions/session-plan";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<SessionPlan> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    SessionPlan::marks,
                    plan -> List.of(new DocumentPart.Text(NAME, plan)));

    public SessionPlan {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(placeKind, "placeKind");
        Objects.requireNonNull(time, "time");
        groups = List.copyOf(groups);
        vaccines = List.copyOf(vaccines);
        desks = List.copyOf(desks);
        readiness = List.copyOf(readiness);
        Objects.requireNonNull(signedReason, "signedReason");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(readAt, "readAt");
        boolean notReady = readiness.stream().anyMatch(Check::failedMustHave);
        if (approval.isPresent() && notReady && signedReason.isBlank()) {
            throw new IllegalArgumentException("approved without a must-have and without a reason");
        }
    }

    /** Invited people of one priority group. */
    public record Group(String code, String label, int people) {

        public Group {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }

        public String peopleInTable() {
            return new VietnameseCount(people).inTable();
        }
    }

    /**
     * @param lots the lots with their expiry, in the order of use
     * @param vials whole vials
     * @param doses doses in them
     */
    public record Vaccine(String product, String lots, int vials, int doses) {

        public Vaccine {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(lots, "lots");
        }

        public String vialsInTable() {
            return new VietnameseCount(vials).inTable();
        }

        public String dosesInTable() {
            return new VietnameseCount(doses).inTable();
        }
    }

    /**
     * @param name such as {@code Bàn 2: Khám sàng lọc}
     * @param staff who sits there, with their qualification
     */
    public record Desk(String name, String staff) {

        public Desk {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(staff, "staff");
        }
    }

    /**
     * @param mustHave whether the session cannot be held without it
     * @param note such as what was counted, or a fault ticket; may be empty
     */
    public record Check(String what, boolean mustHave, State state, String note) {

        /** What was found. */
        public enum State {
            OPEN("Chưa kiểm tra"),
            MET("Đạt"),
            FAILED("Chưa đạt");

            private final String words;

            State(String words) {
                this.words = words;
            }
        }

        public Check {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(note, "note");
        }

        boolean failedMustHave() {
            return mustHave && state == State.FAILED;
        }

        public boolean met() {
            return state == State.MET;
        }

        public String stateInWords() {
            return state.words;
        }
    }

    public boolean draft() {
        return approval.isEmpty();
    }

    public String numberLine() {
        String toWriteOn = draft() ? "(cấp khi ký)" : "………";
        return "Số: " + (number.isEmpty() ? toWriteOn : number) + "/" + symbol;
    }

    public String peopleInSentence() {
        return new VietnameseCount(people()).inSentence();
    }

    public String peopleInTable() {
        return new VietnameseCount(people()).inTable();
    }

    private int people() {
        return groups.stream().mapToInt(Group::people).sum();
    }

    public boolean withGroups() {
        return !groups.isEmpty();
    }

    public boolean withVaccines() {
        return !vaccines.isEmpty();
    }

    public boolean withDesks() {
        return !desks.isEmpty();
    }

    public boolean withReadiness() {
        return !readiness.isEmpty();
    }

    private PageMarks marks() {
        String title = "Kế hoạch buổi tiêm " + sessionCode;
        return new PageMarks(title, title, draft() ? "DỰ THẢO" : "");
    }
}
