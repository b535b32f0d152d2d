package vn.tram.sessions;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.staff.Actor;

/**
 * Reports of vaccination (3588/QĐ-BYT annexes 5 and 6, 43/QĐ-BYT; TT 34/2018 art. 17, TT 13/2026
 * art. 15). Every figure is computed from doses, from how the day ended for each person, and from
 * the ledger of vaccine; none is typed. Doses count by the day in Viet Nam on which they were
 * given, people by the day of their session, vaccine by the day of the session that used it. Who
 * may see the sessions of a place may see its reports.
 */
public interface SessionReports {

    /** What is reported. */
    enum Kind {
        DAILY,
        MONTHLY,
        /** The campaign from its first day to its last, by priority group. */
        ROUND
    }

    /**
     * What a report is about: one of session, facility and unit, each in the division of its day.
     */
    sealed interface Place {}

    record OfSession(SessionId session) implements Place {}

    record OfFacility(UUID facility) implements Place {}

    record OfUnit(UnitCode unit) implements Place {}

    /**
     * @param day the day, or any day of the month; for a round it chooses the division
     * @param campaign narrows to one campaign; a round needs it
     */
    record Query(Kind kind, Place place, LocalDate day, Optional<UUID> campaign) {}

    /** The report of a day or a month. */
    Outcome<PeriodReport> period(Query query, Actor actor);

    /** The report of a round; needs the campaign. */
    Outcome<RoundReport> round(Query query, Actor actor);

    /**
     * Sends the report of a day or month as it now stands, by STATION for its facility. Sent again
     * it is another version; the first stays. Refused before the period has begun.
     */
    Outcome<Sent> send(Query query, Actor actor);

    /** The report as its official form, for the screen. */
    Outcome<String> html(Query query, Actor actor);

    /** The official form as PDF on A4; the stream is not closed. */
    Outcome<Void> pdf(Query query, OutputStream out, Actor actor) throws IOException;

    /** The same table, and the places below in a second sheet; the stream is not closed. */
    Outcome<Void> xlsx(Query query, OutputStream out, Actor actor) throws IOException;

    /**
     * What the desks have counted so far, without counting anything again: for boards that many
     * look at. Equal to the report of that day.
     */
    Map<DayCount, Integer> counted(Query query, Actor actor);

    /**
     * @param lines one a vaccine
     * @param below the places below with what they sum up to: districts or communes, facilities,
     *     sessions
     * @param sending of the facilities that held a session in the period, the unsent first
     * @param computedAt when the figures were read
     */
    record PeriodReport(
            Kind kind,
            String place,
            String locality,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant dueAt,
            String rule,
            List<Line> lines,
            List<Below> below,
            List<Sending> sending,
            Instant computedAt) {

        public PeriodReport {
            lines = List.copyOf(lines);
            below = List.copyOf(below);
            sending = List.copyOf(sending);
        }

        public Figures total() {
            return lines.stream().map(Line::figures).reduce(Figures.NONE, Figures::plus);
        }
    }

    /**
     * @param product name of the vaccine
     */
    record Line(String product, Figures figures) {}

    record Below(String name, Figures figures) {}

    /**
     * @param unfinished came, and were neither vaccinated nor turned away
     * @param used doses taken from vials for people
     * @param reactions people a kind of common reaction
     * @param common people with a common reaction as the worst
     */
    record Figures(
            DoseFigures doses,
            int transferred,
            int refused,
            int postponed,
            int contraindicated,
            int unfinished,
            int absent,
            int used,
            int discarded,
            Map<Sign, Integer> reactions,
            int common,
            int serious) {

        public static final Figures NONE =
                new Figures(DoseFigures.NONE, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), 0, 0);

        public Figures {
            reactions = Map.copyOf(reactions);
        }

        /** Everybody who came. */
        public int subjects() {
            return doses.total() + transferred + refused + postponed + contraindicated + unfinished;
        }

        public Figures plus(Figures other) {
            Map<Sign, Integer> both = new java.util.EnumMap<>(Sign.class);
            reactions.forEach((sign, people) -> both.merge(sign, people, Integer::sum));
            other.reactions.forEach((sign, people) -> both.merge(sign, people, Integer::sum));
            return new Figures(
                    doses.plus(other.doses),
                    transferred + other.transferred,
                    refused + other.refused,
                    postponed + other.postponed,
                    contraindicated + other.contraindicated,
                    unfinished + other.unfinished,
                    absent + other.absent,
                    used + other.used,
                    discarded + other.discarded,
                    both,
                    common + other.common,
                    serious + other.serious);
        }
    }

    /**
     * A facility that held sessions in the period.
     *
     * @param confirmed of its sessions, how many the official signed
     * @param sent the latest version, when it was sent
     * @param late sent too late, or not sent and past due
     */
    record Sending(
            String facility, int sessions, int confirmed, Optional<Sent> sent, boolean late) {}

    record Sent(int version, Instant at, String by, boolean late) {}

    /**
     * @param groups one a priority group, in their order; code 0 for people whom no list named
     * @param below the places below
     */
    record RoundReport(
            String round,
            String place,
            String locality,
            LocalDate firstDay,
            LocalDate lastDay,
            List<Group> groups,
            List<Group> below,
            Instant computedAt) {

        public RoundReport {
            groups = List.copyOf(groups);
            below = List.copyOf(below);
        }

        public Group total() {
            return groups.stream().reduce(Group.NONE, Group::plus);
        }
    }

    /**
     * People of one priority group, or of one place.
     *
     * @param before how many had had a dose before the round
     * @param inRound how many got one in the round
     * @param ever how many have had one by now
     */
    record Group(
            int code,
            String name,
            int subjects,
            int before,
            int inRound,
            int ever,
            DoseFigures doses) {

        public static final Group NONE = new Group(0, "", 0, 0, 0, 0, DoseFigures.NONE);

        public Group plus(Group other) {
            return new Group(
                    code,
                    name,
                    subjects + other.subjects,
                    before + other.before,
                    inRound + other.inRound,
                    ever + other.ever,
                    doses.plus(other.doses));
        }
    }

    /** Why there is no such report, or it is not sent. */
    enum Refused implements vn.tram.kernel.Refusal {
        NOT_YOURS("reports.not-yours"),
        NO_SUCH_PLACE("reports.no-such-place"),
        CAMPAIGN_MISSING("reports.campaign-missing"),
        NOT_BEGUN("reports.not-begun"),
        /** Only a facility sends reports of a day or a month. */
        NOT_SENT_BY("reports.not-sent-by");

        private final String code;

        Refused(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
