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
 * The result of a session, which the chair of the commune's People's Committee signs (letter
 * 8938/BYT-DP, step 4). Everybody invited or received is in exactly one of the counts.
 *
 * @param symbol what follows the number, such as {@code XN-UBND}
 * @param number empty where the system gives none: a line to write on once it is signed
 * @param time of the session
 * @param people what became of everybody
 * @param lots the vaccine, lot by lot
 * @param explanation of a difference in the vaccine; empty when there is none
 * @param confirmedByPeople how many checked the dose that the system shows before they left
 * @param reactions common reactions seen during observation
 * @param serious serious events
 */
public record ResultConfirmation(
        Letterhead head,
        String symbol,
        String number,
        String sessionCode,
        String facility,
        String place,
        String time,
        People people,
        Doses doses,
        List<LotUse> lots,
        String explanation,
        int confirmedByPeople,
        int reactions,
        int serious,
        List<String> recipients,
        Signer signer,
        Optional<Approved> signature) {

    private static final String NAME = "sessions/result-confirmation";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<ResultConfirmation> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    result -> {
                        String title = "Xác nhận kết quả buổi tiêm " + result.sessionCode();
                        return new PageMarks(title, title, result.draft() ? "DỰ THẢO" : "");
                    },
                    result -> List.of(new DocumentPart.Text(NAME, result)));

    public ResultConfirmation {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(doses, "doses");
        lots = List.copyOf(lots);
        Objects.requireNonNull(explanation, "explanation");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(signature, "signature");
        int used = lots.stream().mapToInt(LotUse::used).sum();
        if (people.vaccinated() != doses.total() || used != doses.total()) {
            throw new IllegalArgumentException(
                    "%d people, %d doses, %d from lots"
                            .formatted(people.vaccinated(), doses.total(), used));
        }
        if (explanation.isBlank() && lots.stream().anyMatch(lot -> lot.difference() != 0)) {
            throw new IllegalArgumentException("a difference that nobody explains");
        }
    }

    /**
     * @param invited on the list
     * @param unannounced received on the spot
     * @param transferred sent to a hospital to be vaccinated there
     * @param notDone received, but the session ended or was stopped before the injection
     */
    public record People(
            int invited,
            int unannounced,
            int vaccinated,
            int refused,
            int postponed,
            int contraindicated,
            int transferred,
            int notDone,
            int absent) {

        public People {
            int ends =
                    vaccinated
                            + refused
                            + postponed
                            + contraindicated
                            + transferred
                            + notDone
                            + absent;
            if (invited + unannounced != ends) {
                throw new IllegalArgumentException(
                        "%d people, %d ends".formatted(invited + unannounced, ends));
            }
        }
    }

    /** A line of the table of people or doses. */
    public record Figure(String label, int value) {

        public String inTable() {
            return new VietnameseCount(value).inTable();
        }
    }

    public List<Figure> peopleFigures() {
        return List.of(
                new Figure("Đối tượng được mời", people.invited()),
                new Figure("Đối tượng tiếp nhận tại chỗ", people.unannounced()),
                new Figure("Đã tiêm", people.vaccinated()),
                new Figure("Từ chối", people.refused()),
                new Figure("Trì hoãn", people.postponed()),
                new Figure("Chống chỉ định", people.contraindicated()),
                new Figure("Chuyển tiêm tại bệnh viện", people.transferred()),
                new Figure("Chưa tiêm vì buổi tiêm kết thúc", people.notDone()),
                new Figure("Vắng mặt", people.absent()));
    }

    public List<Figure> doseFigures() {
        return List.of(
                new Figure("Cơ bản mũi 1", doses.basic1()),
                new Figure("Cơ bản mũi 2", doses.basic2()),
                new Figure("Cơ bản mũi 3", doses.basic3()),
                new Figure("Bổ sung", doses.additional()),
                new Figure("Nhắc lại", doses.booster()));
    }

    public boolean draft() {
        return signature.isEmpty();
    }

    public boolean withLots() {
        return !lots.isEmpty();
    }

    public String numberLine() {
        String toWriteOn = draft() ? "(cấp khi ký)" : "………";
        return "Số: " + (number.isEmpty() ? toWriteOn : number) + "/" + symbol;
    }

    public String vaccinatedInSentence() {
        return new VietnameseCount(people.vaccinated()).inSentence();
    }

    public String confirmedInSentence() {
        return new VietnameseCount(confirmedByPeople).inSentence();
    }

    public String reactionsInSentence() {
        return new VietnameseCount(reactions).inSentence();
    }

    public String seriousInSentence() {
        return new VietnameseCount(serious).inSentence();
    }
}
