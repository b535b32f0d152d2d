package vn.tram.sessions.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionReadiness;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.Product;
import vn.tram.stock.Products;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;

/** Tells the inbox about sessions. */
@Component
class SessionWork implements WorkPreview {

    private static final String MOVES = "session.";

    private final Sessions sessions;
    private final SessionPlans plans;
    private final SessionReadiness readiness;
    private final Products products;
    private final Messages messages;

    SessionWork(
            Sessions sessions,
            SessionPlans plans,
            SessionReadiness readiness,
            Products products,
            Messages messages) {
        this.sessions = sessions;
        this.plans = plans;
        this.readiness = readiness;
        this.products = products;
        this.messages = messages;
    }

    @Override
    public String process() {
        return VaccinationSessionProcess.KEY;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.of(Task.values())
                .map(task -> new Kind(task.id(), Role.valueOf(task.role()), icon(task)))
                .toList();
    }

    /** Officials open on the decision, everybody else on the session. */
    @Override
    public String route(WorkItem item) {
        boolean deciding =
                item.task().equals(Task.APPROVE_SESSION.id())
                        || item.task().equals(Task.APPROVE_SESSION_BY_DISTRICT.id());
        return deciding
                ? SessionRoutes.approve(item.caseCode())
                : SessionRoutes.session(item.caseCode());
    }

    @Override
    public String caseRoute(WorkItem item) {
        return SessionRoutes.session(item.caseCode());
    }

    @Override
    public boolean tells(String action) {
        return action.startsWith(MOVES);
    }

    @Override
    public Optional<Preview> of(WorkItem item, Actor actor) {
        SessionId id = new SessionId(item.caseId());
        return sessions.byId(id, actor)
                .flatMap(
                        session ->
                                plans.plan(id, actor)
                                        .map(plan -> preview(item, session, plan, actor)));
    }

    private Preview preview(WorkItem item, SessionView session, SessionPlan plan, Actor actor) {
        long missing =
                readiness.lines(session.id(), actor).stream()
                        .filter(ReadinessLine::missing)
                        .count();
        return new Preview(
                session.placeName(),
                notice(plan, missing),
                List.of(
                        new Number(plan.planned(), text("number.planned")),
                        new Number(plan.standby(), text("number.standby")),
                        new Number(missing, text("number.missing"))),
                facts(item, session));
    }

    private Optional<Notice> notice(SessionPlan plan, long missing) {
        if (plan.note().isPresent()) {
            return Optional.of(new Notice(text("notice.returned"), plan.note().orElseThrow()));
        }
        return missing == 0
                ? Optional.empty()
                : Optional.of(
                        new Notice(text("notice.missing"), text("notice.missing.text", missing)));
    }

    private List<Fact> facts(WorkItem item, SessionView session) {
        Formats formats = messages.formats();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "when",
                        text(
                                "times",
                                formats.time(session.startsAt()),
                                formats.time(session.endsAt()),
                                formats.date(session.heldOn()))));
        facts.add(
                fact("product", products.byCode(session.product()).map(Product::name).orElse("")));
        facts.add(fact("maker", session.madeBy()));
        facts.add(fact("next", text("next." + item.task())));
        return facts;
    }

    private String text(String key, Object... arguments) {
        return messages.text("session-page." + key, arguments);
    }

    private Fact fact(String key, String value) {
        return new Fact(text("fact." + key), value);
    }

    private static Icon icon(Task task) {
        return switch (task) {
            case PLAN_SESSION -> Icon.CALENDAR_DAYS;
            case APPROVE_SESSION, APPROVE_SESSION_BY_DISTRICT, CONFIRM_SESSION -> Icon.STAMP;
            case PREPARE_SESSION -> Icon.LIST_CHECKS;
            case RUN_SESSION -> Icon.SYRINGE;
            case DECIDE_SUSPENDED_SESSION -> Icon.CIRCLE_PAUSE;
            case RECONCILE_SESSION -> Icon.SCALE;
        };
    }
}
