package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.forms.DocumentSection;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.sessions.Approved;
import vn.tram.forms.sessions.Doses;
import vn.tram.forms.sessions.LotUse;
import vn.tram.forms.sessions.ReconciliationMinutes;
import vn.tram.forms.sessions.ResultConfirmation;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DoseFigures;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionReconciliation.Balance;
import vn.tram.sessions.SessionReconciliation.Signed;
import vn.tram.sessions.SessionResult.Result;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.SessionStock.WasteReason;

/** Papers about a session as a whole, which name none of its people. */
@Component
class OfficialPapers {

    /** What nobody wrote into the system is written on the paper. */
    private static final String TO_WRITE_ON = "……………………………………………………………………";

    private final PlanPapers plans;
    private final ReconciliationService vaccine;
    private final ResultService results;
    private final SessionStock stock;
    private final PaperSigners signers;
    private final PaperWords words;

    OfficialPapers(
            PlanPapers plans,
            ReconciliationService vaccine,
            ResultService results,
            SessionStock stock,
            PaperSigners signers,
            PaperWords words) {
        this.plans = plans;
        this.vaccine = vaccine;
        this.results = results;
        this.stock = stock;
        this.signers = signers;
        this.words = words;
    }

    /** Refused before there is such a paper, and where its figures contradict each other. */
    Outcome<DocumentSection<?>> paper(VaccinationSession session, Kind kind, Actor reader) {
        return switch (kind) {
            case PLAN ->
                    session.state() == SessionState.PROPOSING
                            ? Outcome.refused(Plain.NOT_NOW)
                            : Outcome.done(plans.of(session, reader));
            case MINUTES -> minutes(session, reader);
            case RESULT -> result(session, reader);
            default -> throw new IllegalArgumentException("names people: " + kind);
        };
    }

    private Outcome<DocumentSection<?>> minutes(VaccinationSession session, Actor reader) {
        Balance balance = vaccine.balance(session, reader);
        boolean counted =
                balance.signed().isPresent() || session.state() == SessionState.RECONCILING;
        if (!counted || balance.lots().isEmpty()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return Outcome.done(
                new DocumentSection<>(
                        balance.signed().isPresent()
                                ? ReconciliationMinutes.TEMPLATE
                                : ReconciliationMinutes.DRAFT,
                        minutes(session.view(), balance)));
    }

    private ReconciliationMinutes minutes(SessionView session, Balance balance) {
        Instant at = balance.signed().map(Signed::at).orElseGet(words::now);
        return new ReconciliationMinutes(
                words.ofStation(session, at),
                session.code(),
                words.whole(session),
                PaperWords.moment(at),
                lots(session, balance),
                explanation(balance),
                "",
                List.of(
                        new Signer(List.of("NGƯỜI KIỂM ĐẾM"), ""),
                        new Signer(
                                List.of("NGƯỜI ĐỐI CHIẾU"),
                                balance.signed().map(Signed::by).orElse("")),
                        new Signer(List.of("PHỤ TRÁCH BUỔI TIÊM"), plans.head(session))));
    }

    /** A minute that the official has not read yet may still be missing. */
    private static String explanation(Balance balance) {
        return balance.differs()
                ? balance.signed().flatMap(Signed::minutes).orElse(TO_WRITE_ON)
                : "";
    }

    private List<LotUse> lots(SessionView session, Balance balance) {
        var wasted = stock.wasted(session.id().value());
        return balance.lots().stream()
                .map(lot -> use(lot, wasted.getOrDefault(lot.lot().id(), Map.of())))
                .toList();
    }

    private static LotUse use(SessionLot lot, Map<WasteReason, Integer> wasted) {
        return new LotUse(
                lot.lot().product().name(),
                lot.lot().number(),
                "HSD " + PaperWords.day(lot.lot().expiresOn()),
                lot.issued(),
                lot.gained(),
                lot.used(),
                lot.wasted(),
                Stream.of(WasteReason.values())
                        .filter(wasted::containsKey)
                        .map(reason -> reason(reason) + ": " + wasted.get(reason))
                        .collect(Collectors.joining("; ")),
                lot.returned());
    }

    private static String reason(WasteReason reason) {
        return switch (reason) {
            case OPEN_VIAL_REST -> "lọ mở còn lại";
            case OVER_AGE -> "mở quá thời gian";
            case BROKEN -> "vỡ, hỏng";
            case COLD_CHAIN -> "đứt dây chuyền lạnh";
            case EXPIRED -> "hết hạn";
            case CONTAMINATED -> "nghi nhiễm bẩn";
            case DRAWN_NOT_GIVEN -> "đã rút, không tiêm";
            case MISSING -> "thiếu khi nhận";
            case OTHER -> "lý do khác";
        };
    }

    private Outcome<DocumentSection<?>> result(VaccinationSession session, Actor reader) {
        boolean there =
                session.state() == SessionState.CONFIRMING
                        || session.state() == SessionState.CONFIRMED;
        if (!there) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Result result = results.result(session, reader);
        int used = result.balance().lots().stream().mapToInt(SessionLot::used).sum();
        boolean agree =
                result.doses().total() == used
                        && result.ended(DayResult.VACCINATED) == result.doses().total();
        return agree
                ? Outcome.done(
                        new DocumentSection<>(
                                ResultConfirmation.TEMPLATE, result(session, result, reader)))
                : Outcome.refused(Plain.FIGURES_DIFFER);
    }

    private ResultConfirmation result(VaccinationSession session, Result result, Actor reader) {
        SessionView view = session.view();
        Instant at = view.confirmedAt().orElseGet(words::now);
        return new ResultConfirmation(
                words.ofCommune(view, at),
                "XN-UBND",
                "",
                view.code(),
                words.facility(view),
                words.whole(view),
                PaperWords.time(view),
                people(result),
                doses(result.doses()),
                lots(view, result.balance()),
                StringUtils.normalizeSpace(explanation(result.balance())),
                result.shown(),
                result.common(),
                result.serious(),
                List.of(words.facility(view)),
                view.confirmedAt().isPresent()
                        ? signers.of(session.confirmedById(), view.confirmedBy(), "CHỦ TỊCH")
                        : PaperSigners.ofDraft(reader, result.mine(), "CHỦ TỊCH"),
                view.confirmedAt()
                        .map(signed -> new Approved(PaperWords.moment(signed), view.code())));
    }

    private static ResultConfirmation.People people(Result result) {
        return new ResultConfirmation.People(
                result.invited(),
                result.unannounced(),
                result.ended(DayResult.VACCINATED),
                result.ended(DayResult.REFUSED),
                result.ended(DayResult.POSTPONED),
                result.ended(DayResult.CONTRAINDICATED),
                result.ended(DayResult.TRANSFERRED),
                result.ended(DayResult.NOT_DONE),
                result.ended(DayResult.ABSENT));
    }

    private static Doses doses(DoseFigures doses) {
        return new Doses(
                doses.basic1(),
                doses.basic2(),
                doses.basic3(),
                doses.additional(),
                doses.booster());
    }
}
