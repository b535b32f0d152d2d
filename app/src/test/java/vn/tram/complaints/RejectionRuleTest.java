package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.complaints.RejectionRule.Verdict;

class RejectionRuleTest {

    @ParameterizedTest(name = "{1} of {0} beside {3} of {2}: {4}")
    @CsvSource({
        "19, 19, 500, 50, TOO_FEW",
        "500, 50, 19, 19, TOO_FEW",
        "20, 10, 20, 10, AS_OTHERS",
        // four in five beside one in five
        "30, 24, 60, 12, FAR_MORE",
        "30, 0, 60, 30, FAR_LESS",
        // so far apart, and still what chance may do with twenty
        "20, 7, 200, 40, AS_OTHERS",
        // with many decisions a small distance is sure and not worth a look
        "100000, 25000, 100000, 20000, AS_OTHERS",
        "100000, 30001, 100000, 20000, FAR_MORE",
        "20, 20, 20, 20, AS_OTHERS"
    })
    void itAsksForNumberDistanceAndCertainty(
            int decided, int rejected, int othersDecided, int othersRejected, Verdict verdict) {
        assertThat(RejectionRule.of(decided, rejected, othersDecided, othersRejected))
                .isEqualTo(verdict);
    }
}
