package vn.tram.forms.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.ReportTable;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * Report of one day's vaccination (decision 3588/QĐ-BYT, annex 5; circular 34/2018/TT-BYT, art. 17:
 * a facility reports each day of a campaign before 17:00). The people of the day are the sum of
 * those below, so the report cannot contradict itself.
 *
 * @param facility such as {@code Trạm Y tế xã Hạ Lang}
 * @param locality such as {@code xã Hạ Lang, tỉnh Cao Bằng}
 * @param day the day, or the last one of the month
 * @param round such as {@code Đợt 2 năm 2026}
 * @param reactionKinds the kinds of common reactions, a column each
 * @param lines one a vaccine; empty on a day without vaccination
 * @param madeAt when it was made, in Viet Nam
 * @param due by when it was due; made at that moment it is in time
 */
public record DailyReport(
        Letterhead head,
        String facility,
        String locality,
        Span span,
        LocalDate day,
        String round,
        List<String> reactionKinds,
        List<Line> lines,
        LocalDateTime madeAt,
        LocalDateTime due,
        Signer signer) {

    /** How long a time a report is about. */
    public enum Span {
        DAY("ngày"),
        MONTH("tháng");

        private final String word;

        Span(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** {@code ngày 20/11/2026} or {@code tháng 11/2026}. */
    String spanned() {
        String written = Printed.day(day);
        return span.word() + " " + (span == Span.DAY ? written : written.substring("dd/".length()));
    }

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<DailyReport> TEMPLATE =
            new DocumentTemplate<>(
                    "sessions/report",
                    Paper.A4_LANDSCAPE,
                    report -> {
                        String title = "Báo cáo " + report.spanned();
                        return new PageMarks(title, title + " · " + report.facility(), "");
                    },
                    report -> List.of(new DocumentPart.Text("sessions/report", report)));

    public DailyReport {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(round, "round");
        reactionKinds = List.copyOf(reactionKinds);
        lines = List.copyOf(lines);
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(signer, "signer");
        int kinds = reactionKinds.size();
        if (lines.stream().anyMatch(line -> line.reactions().size() != kinds)) {
            throw new IllegalArgumentException("a line without a count for each kind of reaction");
        }
    }

    /**
     * One vaccine on the day.
     *
     * @param sentToHospital to be vaccinated there
     * @param unfinished received without an end yet when the report was made, or not vaccinated
     *     because the session ended
     * @param dosesUsed doses taken from vials for people
     * @param dosesDiscarded from opened vials and whole ones
     * @param reactions a count for each kind of common reaction
     */
    public record Line(
            String vaccine,
            int sentToHospital,
            int refused,
            int postponed,
            int contraindicated,
            int unfinished,
            Doses doses,
            int dosesUsed,
            int dosesDiscarded,
            List<Integer> reactions,
            int serious,
            String note) {

        public Line {
            Objects.requireNonNull(vaccine, "vaccine");
            Objects.requireNonNull(doses, "doses");
            reactions = List.copyOf(reactions);
            Objects.requireNonNull(note, "note");
        }

        /** Everybody who came. */
        public int subjects() {
            return doses.total()
                    + sentToHospital
                    + refused
                    + postponed
                    + contraindicated
                    + unfinished;
        }

        Line plus(Line other) {
            return new Line(
                    vaccine,
                    sentToHospital + other.sentToHospital,
                    refused + other.refused,
                    postponed + other.postponed,
                    contraindicated + other.contraindicated,
                    unfinished + other.unfinished,
                    doses.plus(other.doses),
                    dosesUsed + other.dosesUsed,
                    dosesDiscarded + other.dosesDiscarded,
                    IntStream.range(0, reactions.size())
                            .mapToObj(i -> reactions.get(i) + other.reactions.get(i))
                            .toList(),
                    serious + other.serious,
                    note);
        }
    }

    /** Whether it was made after the hour at which it was due. */
    public boolean late() {
        return madeAt.isAfter(due);
    }

    /** The report as a table, for paper and spreadsheet. */
    public ReportTable table() {
        return DailyTable.of(this);
    }

    public String numberLine() {
        return "Số: ………/BC";
    }
}
