package vn.tram.forms.sessions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.ReportTable;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * Report at the end of a round, by priority group (decision 3588/QĐ-BYT, annex 6). Somebody who
 * belongs to several groups is counted in the one that ranks first.
 *
 * @param lastDay the round's last day, by which the form is chosen
 * @param madeAt when it was made, in Viet Nam
 */
public record RoundReport(
        Letterhead head,
        String facility,
        String locality,
        LocalDate firstDay,
        LocalDate lastDay,
        String round,
        List<Line> lines,
        LocalDateTime madeAt,
        Signer signer) {

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<RoundReport> TEMPLATE =
            new DocumentTemplate<>(
                    "sessions/report",
                    Paper.A4_LANDSCAPE,
                    report -> {
                        String title = "Báo cáo kết thúc đợt tiêm: " + report.round();
                        return new PageMarks(title, title + " · " + report.facility(), "");
                    },
                    report -> List.of(new DocumentPart.Text("sessions/report", report)));

    public RoundReport {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(round, "round");
        lines = List.copyOf(lines);
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(signer, "signer");
    }

    /**
     * One priority group. People are counted once each.
     *
     * @param code the group's code at the time; empty for the sum
     * @param subjects how many people the group has
     * @param before how many of them had had a dose before the round
     * @param inRound how many of them got one in the round
     * @param everVaccinated how many of them have had one by its end
     * @param doses the doses of the round
     */
    public record Line(
            String code,
            String label,
            int subjects,
            int before,
            int inRound,
            int everVaccinated,
            Doses doses) {

        public Line {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(doses, "doses");
            if (everVaccinated > subjects
                    || everVaccinated > before + inRound
                    || everVaccinated < Math.max(before, inRound)
                    || inRound > doses.total()) {
                throw new IllegalArgumentException("a line that contradicts itself: " + label);
            }
        }

        /** Who has had a dose among the group, in percent; 0 of an empty group. */
        public BigDecimal percent() {
            if (subjects == 0) {
                return BigDecimal.ZERO.setScale(1);
            }
            return BigDecimal.valueOf(everVaccinated)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(subjects), 1, RoundingMode.HALF_UP);
        }

        Line plus(Line other) {
            return new Line(
                    code,
                    label,
                    subjects + other.subjects,
                    before + other.before,
                    inRound + other.inRound,
                    everVaccinated + other.everVaccinated,
                    doses.plus(other.doses));
        }
    }

    /** The report as a table, for paper and spreadsheet. */
    public ReportTable table() {
        return RoundTable.of(this);
    }

    public String numberLine() {
        return "Số: ………/BC";
    }
}
