package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tram.processes.lists.SubjectListApproval;

class EveryFlowIsTakenTest {

    @Test
    void aFlowThatNobodyTookIsNamed() {
        Set<String> allButOne =
                new HashSet<>(EveryFlowIsTaken.missing(SubjectListApproval.KEY, Set.of()));
        assertThat(allButOne.remove("approvalOutcomeToReviewList")).isTrue();

        assertThat(EveryFlowIsTaken.missing(SubjectListApproval.KEY, allButOne))
                .containsExactly("approvalOutcomeToReviewList");
    }

    @Test
    void aProcessWithoutModelIsNotCoveredByAccident() {
        assertThatThrownBy(() -> EveryFlowIsTaken.missing("noSuchProcess", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
