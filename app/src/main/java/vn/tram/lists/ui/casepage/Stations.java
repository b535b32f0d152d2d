package vn.tram.lists.ui.casepage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.shell.kit.ProcessStrip.State;
import vn.tram.workflow.CasePosition;
import vn.tram.workflow.CasePosition.Passed;

/**
 * The stations of a list's way and how it stands to each: what lies before the place where it is
 * now was passed or was not needed; what lies behind it is still to come, also where the list was
 * there before and was sent back.
 */
final class Stations {

    /**
     * @param passedAt when it was last left; only of one that was passed or where the case stopped
     * @param skipped the case went by without a reason to stop there
     */
    record Station(String element, State state, Optional<Instant> passedAt, boolean skipped) {

        /** Code of the role that works there; empty where the system does. */
        Optional<String> role() {
            return Stream.of(Task.values())
                    .filter(task -> task.id().equals(element))
                    .map(Task::role)
                    .findFirst();
        }
    }

    private Stations() {}

    /**
     * @param district whether the campaign asks the district, too
     */
    static List<Station> of(Optional<CasePosition> position, boolean district) {
        List<String> path =
                SubjectListApproval.MAIN_PATH.stream()
                        .filter(
                                element ->
                                        district || !element.equals(Task.APPROVE_BY_PRIORITY.id()))
                        .toList();
        int now = position.map(at -> now(path, at)).orElse(-1);
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            stations.add(station(path.get(i), i, now, position));
        }
        return stations;
    }

    /** Index of the station where the case stands; past the last one when it has ended. */
    private static int now(List<String> path, CasePosition position) {
        for (int i = 0; i < path.size(); i++) {
            if (position.current().stream().anyMatch(ids(path.get(i))::contains)) {
                return i;
            }
        }
        return position.ended() ? path.size() : -1;
    }

    private static Station station(
            String element, int index, int now, Optional<CasePosition> position) {
        Optional<Passed> visit = position.flatMap(at -> lastVisit(element, at));
        Optional<Instant> left = visit.map(Passed::endedAt);
        if (index == now) {
            return new Station(element, State.NOW, Optional.empty(), false);
        }
        if (position.filter(CasePosition::ended).isPresent()
                && visit.filter(Passed::interrupted).isPresent()) {
            return new Station(element, State.STOPPED, left, false);
        }
        if (index < now && left.isPresent()) {
            return new Station(element, State.PASSED, left, false);
        }
        boolean possible = SubjectListApproval.POSSIBLE.contains(element);
        return new Station(
                element, possible ? State.POSSIBLE : State.COMING, Optional.empty(), index < now);
    }

    private static Optional<Passed> lastVisit(String element, CasePosition position) {
        return position.passed().stream()
                .filter(passed -> ids(element).contains(passed.element()))
                .reduce((earlier, later) -> later);
    }

    /** A step in the background waits in the event that ends it. */
    static Set<String> ids(String element) {
        return Stream.of(Step.values())
                .filter(step -> step.id().equals(element))
                .findFirst()
                .map(step -> Set.of(element, step.endedBy().id()))
                .orElse(Set.of(element));
    }
}
