package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayPulse;
import vn.tram.sessions.SessionsRefusal.AtAnotherDesk;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;

/** A desk that takes one person after the other out of its queue. */
abstract class QueuePanel implements DeskPanel {

    protected final DayFrame frame;
    protected final DayServices services;
    protected final Optional<SubjectView> person;
    private final Span waiting = DayParts.span("grow s m2 mid", "");
    private final QueueList queue;
    private Optional<SubjectId> next = Optional.empty();

    QueuePanel(DayFrame frame) {
        this.frame = frame;
        this.services = frame.services();
        this.person = services.day().current(frame.session().id(), frame.desk(), services.actor());
        this.queue =
                new QueueList(
                        services.text("queue.nobody." + frame.desk().kind().code()),
                        this::take,
                        services);
        showWaiting();
    }

    /** The step's content for the person at the desk. */
    abstract Component main(SubjectView person);

    /** The buttons for the person at the desk, the primary one last. */
    abstract List<Component> acts(SubjectView person);

    boolean stopped() {
        return false;
    }

    @Override
    public Component head() {
        return person.<Component>map(
                        found -> new PersonHead(found, frame.session(), stopped(), services))
                .orElseGet(
                        () ->
                                new DeskHead(
                                        services.text("head." + frame.desk().kind().code()),
                                        services.text(
                                                "head." + frame.desk().kind().code() + ".what"),
                                        frame));
    }

    @Override
    public Component main() {
        if (person.isPresent()) {
            return main(person.get());
        }
        queue.show(waiting());
        return DayParts.div("queue-box", queue);
    }

    private List<SubjectView> waiting() {
        return services.day()
                .waiting(frame.session().id(), frame.desk().kind().step(), services.actor());
    }

    private void showWaiting() {
        DayPulse pulse = frame.pulse();
        int others = pulse.at(frame.desk().kind().step()) - (person.isPresent() ? 1 : 0);
        waiting.setText(
                services.text("waiting." + frame.desk().kind().code(), Math.max(0, others)));
    }

    @Override
    public List<Component> foot() {
        if (person.isPresent()) {
            Component later =
                    DayParts.big(
                            Buttons.secondary(
                                    services.text("later"),
                                    Icon.ARROW_LEFT,
                                    event -> letGo(person.get())));
            List<Component> acts = acts(person.get());
            List<Component> all = new java.util.ArrayList<>();
            all.add(later);
            all.addAll(acts.subList(0, acts.size() - 1));
            all.add(waiting);
            all.add(acts.get(acts.size() - 1));
            return all;
        }
        Optional<SubjectView> free = firstFree(waiting());
        next = free.map(SubjectView::id);
        if (free.isEmpty()) {
            return List.of(waiting);
        }
        return List.of(
                waiting,
                DayParts.big(
                        Buttons.primary(
                                services.text("call", DayWords.called(free.get())),
                                Icon.USER_CHECK,
                                event -> take(free.get()))));
    }

    private Optional<SubjectView> firstFree(List<SubjectView> waiting) {
        return offered(waiting).stream().filter(each -> each.claim().isEmpty()).findFirst();
    }

    /**
     * Those whom the big button may call, the next one at the head: whom this desk can do something
     * for. Everybody else stays in the list.
     */
    List<SubjectView> offered(List<SubjectView> waiting) {
        return waiting;
    }

    private void letGo(SubjectView subject) {
        frame.settle(services.day().release(subject.id(), frame.desk(), services.actor()));
    }

    final void take(SubjectView subject) {
        Outcome<SubjectView> served =
                services.day().serve(subject.id(), frame.desk(), false, services.actor());
        if (served instanceof Outcome.Refused<SubjectView> refused
                && refused.refusal() instanceof AtAnotherDesk elsewhere) {
            ConfirmActionDialog.of(
                            services.text("take-over", subject.name()),
                            services.text("take-over.what", elsewhere.desk(), elsewhere.staff()),
                            services.text("take-over.do"),
                            services.messages())
                    .does(
                            () ->
                                    services.day()
                                            .serve(
                                                    subject.id(),
                                                    frame.desk(),
                                                    true,
                                                    services.actor()))
                    .then(frame::redraw)
                    .open();
            return;
        }
        frame.settle(served);
    }

    @Override
    public boolean changed() {
        showWaiting();
        return person.map(this::movedOn).orElseGet(this::queueChanged);
    }

    /** Nobody is at the desk: only what is different is drawn, unless somebody was called to it. */
    private boolean queueChanged() {
        if (services.day()
                .current(frame.session().id(), frame.desk(), services.actor())
                .isPresent()) {
            return true;
        }
        List<SubjectView> waiting = waiting();
        queue.show(waiting);
        frame.redrawHead();
        if (!firstFree(waiting).map(SubjectView::id).equals(next)) {
            frame.redrawFoot();
        }
        return false;
    }

    /** Another tablet went on with the person. */
    private boolean movedOn(SubjectView was) {
        return services.day()
                .subject(was.id(), services.actor())
                .filter(
                        now ->
                                now.step() == was.step() && now.claim().equals(was.claim())
                                        || sameHere(now, was))
                .isEmpty();
    }

    private boolean sameHere(SubjectView now, SubjectView was) {
        return now.step() == was.step()
                && now.claim()
                        .filter(claim -> claim.desk().equals(frame.desk()))
                        .filter(claim -> claim.staff().equals(services.actor().id().value()))
                        .isPresent();
    }
}
