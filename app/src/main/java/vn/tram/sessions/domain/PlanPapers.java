package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.forms.DocumentSection;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.sessions.Approved;
import vn.tram.forms.sessions.SessionPlan;
import vn.tram.forms.sessions.SessionPlan.Check;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionView;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;

/**
 * The plan of a session as a paper. A session keeps no copy of what was approved: the paper is read
 * from the system when it is asked for and says so; what was looked at after the approval is marked
 * (decision 0134).
 */
@Component
class PlanPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SubjectStore subjects;
    private final StaffStore staff;
    private final Readiness readiness;
    private final SessionStock stock;
    private final PriorityGroups groups;
    private final SessionActions actions;
    private final PaperSigners signers;
    private final PaperWords words;
    private final Messages messages;

    PlanPapers(
            SubjectStore subjects,
            StaffStore staff,
            Readiness readiness,
            SessionStock stock,
            PriorityGroups groups,
            SessionActions actions,
            PaperSigners signers,
            PaperWords words,
            Messages messages) {
        this.subjects = subjects;
        this.staff = staff;
        this.readiness = readiness;
        this.stock = stock;
        this.groups = groups;
        this.actions = actions;
        this.signers = signers;
        this.words = words;
        this.messages = messages;
    }

    DocumentSection<SessionPlan> of(VaccinationSession session, Actor reader) {
        SessionView view = session.view();
        Instant at = view.approvedAt().orElseGet(words::now);
        return new DocumentSection<>(
                SessionPlan.TEMPLATE,
                new SessionPlan(
                        words.ofStation(view, at),
                        "KH",
                        "",
                        view.code(),
                        words.facility(view),
                        words.whole(view),
                        view.mobileSite() ? "điểm tiêm lưu động" : "điểm tiêm cố định",
                        PaperWords.timeWithWeekday(view),
                        groups(view),
                        vaccines(view),
                        desks(view),
                        readiness.of(view).stream().map(line -> check(line, view)).toList(),
                        view.approvedDespite().orElse(""),
                        List.of("Người được phân công"),
                        signer(session, reader),
                        view.approvedAt()
                                .map(when -> new Approved(PaperWords.moment(when), view.code())),
                        PaperWords.moment(words.now())));
    }

    private Signer signer(VaccinationSession session, Actor reader) {
        String untitled = "NGƯỜI PHÊ DUYỆT";
        return session.view().approvedAt().isPresent()
                ? signers.of(session.approvedById(), session.view().approvedBy(), untitled)
                : PaperSigners.ofDraft(
                        reader,
                        actions.of(session, reader).contains(SessionAction.APPROVE),
                        untitled);
    }

    private List<SessionPlan.Group> groups(SessionView session) {
        return subjects.byGroup(session.id().value()).entrySet().stream()
                .map(
                        group ->
                                new SessionPlan.Group(
                                        group.getKey().toString(),
                                        groups.byCode(group.getKey(), session.heldOn())
                                                .map(one -> one.nameVi())
                                                .orElse("Không xếp nhóm"),
                                        group.getValue()))
                .toList();
    }

    /** What the session was given; before that only which vaccine it uses. */
    private List<SessionPlan.Vaccine> vaccines(SessionView session) {
        Map<String, List<SessionLot>> byProduct =
                stock.of(session.id().value()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        lot -> lot.lot().product().name(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (byProduct.isEmpty()) {
            return List.of(new SessionPlan.Vaccine(words.product(session), "chưa xuất kho", 0, 0));
        }
        return byProduct.entrySet().stream()
                .map(
                        product ->
                                new SessionPlan.Vaccine(
                                        product.getKey(),
                                        product.getValue().stream()
                                                .map(PlanPapers::lot)
                                                .collect(Collectors.joining(", ")),
                                        product.getValue().stream()
                                                .mapToInt(
                                                        lot ->
                                                                lot.issued()
                                                                        / lot.lot().dosesPerVial())
                                                .sum(),
                                        product.getValue().stream()
                                                .mapToInt(SessionLot::issued)
                                                .sum()))
                .toList();
    }

    private static String lot(SessionLot lot) {
        return lot.lot().number() + " (" + PaperWords.day(lot.lot().expiresOn()) + ")";
    }

    /** Whoever is in charge of the session; empty while nobody is named. */
    String head(SessionView session) {
        return staff.of(session.id().value()).stream()
                .filter(one -> one.duty() == Duty.HEAD)
                .map(PlannedStaff::name)
                .findFirst()
                .orElse("");
    }

    private List<SessionPlan.Desk> desks(SessionView session) {
        Map<String, List<PlannedStaff>> byDesk =
                staff.of(session.id().value()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::desk, LinkedHashMap::new, Collectors.toList()));
        return byDesk.entrySet().stream()
                .map(
                        desk ->
                                new SessionPlan.Desk(
                                        desk.getKey(),
                                        desk.getValue().stream()
                                                .map(this::named)
                                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private String desk(PlannedStaff one) {
        String duty = text("session-page.duty." + one.duty().word());
        return one.desk() == 0 ? duty : duty + ", cụm bàn " + one.desk();
    }

    private String named(PlannedStaff one) {
        String level = text("session-page.level." + one.qualification());
        return one.name() + " (" + level.toLowerCase(VIETNAMESE) + ")";
    }

    private Check check(ReadinessLine line, SessionView session) {
        Check.State state =
                switch (line.state()) {
                    case OPEN -> Check.State.OPEN;
                    case OK -> Check.State.MET;
                    case FAILED -> Check.State.FAILED;
                };
        boolean since =
                session.approvedAt().isPresent()
                        && state != Check.State.OPEN
                        && line.checkedAt()
                                .map(at -> at.isAfter(session.approvedAt().get()))
                                .orElse(true);
        Check found =
                new Check(
                        text("session-item." + line.item()),
                        line.mustHave(),
                        since ? Check.State.OPEN : state,
                        note(line));
        return since ? after(found, state, line) : found;
    }

    /** What was found after the approval is said, and is not what the official approved. */
    private static Check after(Check found, Check.State now, ReadinessLine line) {
        String what = now == Check.State.MET ? "đạt" : "chưa đạt";
        String when = line.checkedAt().map(PaperWords::moment).orElse("tính theo phân công");
        String note = found.note().isEmpty() ? "" : "; " + found.note();
        return new Check(
                found.what(),
                found.mustHave(),
                Check.State.OPEN,
                "Sau phê duyệt: " + what + " (" + when + ")" + note);
    }

    private static String note(ReadinessLine line) {
        return Stream.of(
                        line.measured().map(value -> inUnit(line, value)).orElse(""),
                        line.note(),
                        line.ticket().map(ticket -> "phiếu báo sự cố " + ticket).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String inUnit(ReadinessLine line, String value) {
        return switch (line.measure()) {
            case MBPS -> value + " Mbps";
            case STAFF -> value + " người";
            case NUMBER, SEEN -> value;
        };
    }

    private String text(String key) {
        return messages.text(VIETNAMESE, key);
    }
}
