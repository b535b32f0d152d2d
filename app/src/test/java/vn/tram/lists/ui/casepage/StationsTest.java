package vn.tram.lists.ui.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tram.lists.ui.casepage.Stations.Station;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.shell.kit.ProcessStrip.State;
import vn.tram.workflow.CasePosition;
import vn.tram.workflow.CasePosition.Passed;

class StationsTest {

    private static final Instant START = Instant.parse("2026-11-18T09:00:00Z");

    private static List<State> states(CasePosition position) {
        return Stations.of(Optional.of(position), false).stream().map(Station::state).toList();
    }

    private static CasePosition at(Set<String> current, String... passed) {
        return at(current, Set.of(), passed);
    }

    private static CasePosition at(Set<String> current, Set<String> interrupted, String... passed) {
        List<Passed> ways =
                IntStream.range(0, passed.length)
                        .mapToObj(
                                i ->
                                        new Passed(
                                                passed[i],
                                                START.plusSeconds(60L * i),
                                                START.plusSeconds(60L * i + 30),
                                                interrupted.contains(passed[i])))
                        .toList();
        return new CasePosition(SubjectListApproval.KEY, ways, current);
    }

    @Test
    void aDraftHasEverythingBeforeIt() {
        assertThat(Stations.of(Optional.empty(), true))
                .hasSize(8)
                .extracting(Station::state)
                .doesNotContain(State.NOW, State.PASSED);
    }

    @Test
    void theDistrictIsNoStationWhereTheCampaignDoesNotAskIt() {
        assertThat(Stations.of(Optional.empty(), false))
                .extracting(Station::element)
                .doesNotContain("approveByPriority")
                .hasSize(7);
    }

    @Test
    void whatWasNotNeededIsSkippedAndNotStillToCome() {
        List<Station> stations =
                Stations.of(
                        Optional.of(at(Set.of("reviewList"), "checkRows", "rowsChecked")), false);

        assertThat(stations.get(0).state()).isEqualTo(State.PASSED);
        assertThat(stations.get(1).state()).isEqualTo(State.POSSIBLE);
        assertThat(stations.get(1).skipped()).isTrue();
        assertThat(stations.get(2).state()).isEqualTo(State.NOW);
        assertThat(stations.get(4).skipped()).isFalse();
    }

    @Test
    void aStepInTheBackgroundStandsWhereItWaitsForItsEnd() {
        assertThat(states(at(Set.of("identitiesVerified"), "checkRows", "reviewList")))
                .element(3)
                .isEqualTo(State.NOW);
    }

    @Test
    void aListThatWasSentBackHasItsLaterStationsBeforeItAgain() {
        List<State> states =
                states(
                        at(
                                Set.of("reviewList"),
                                "checkRows",
                                "reviewList",
                                "verifyIdentities",
                                "approveList"));

        assertThat(states)
                .containsExactly(
                        State.PASSED,
                        State.POSSIBLE,
                        State.NOW,
                        State.COMING,
                        State.POSSIBLE,
                        State.COMING,
                        State.COMING);
    }

    @Test
    void theLatestVisitOfAStationIsItsDate() {
        List<Station> stations =
                Stations.of(
                        Optional.of(
                                at(
                                        Set.of("approveList"),
                                        "checkRows",
                                        "reviewList",
                                        "approveList",
                                        "reviewList")),
                        false);

        assertThat(stations.get(2).passedAt()).contains(START.plusSeconds(210));
    }

    @Test
    void aListTakenAwayWhileTheSystemWorkedStoppedAtThatStep() {
        CasePosition position =
                at(
                        Set.of(),
                        Set.of("identitiesVerified"),
                        "checkRows",
                        "reviewList",
                        "verifyIdentities",
                        "identitiesVerified");

        assertThat(states(position)).element(3).isEqualTo(State.STOPPED);
    }

    @Test
    void aListTakenAwayFromATaskStoppedThereAndDidNotPassIt() {
        assertThat(
                        states(
                                at(
                                        Set.of(),
                                        Set.of("reviewList"),
                                        "checkRows",
                                        "reviewList",
                                        "listWithdrawn")))
                .containsExactly(
                        State.PASSED,
                        State.POSSIBLE,
                        State.STOPPED,
                        State.COMING,
                        State.POSSIBLE,
                        State.COMING,
                        State.COMING);
    }
}
