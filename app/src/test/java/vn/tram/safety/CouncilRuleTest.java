package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tram.safety.CouncilRuling.BY_CHAIR;
import static vn.tram.safety.CouncilRuling.BY_VOTES;
import static vn.tram.safety.CouncilRuling.NO_QUORUM;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilRuleTest {

    private static final Share TWO_THIRDS = new Share(2, 3);

    private final CouncilRule rule =
            new CouncilRule(10, TWO_THIRDS, TWO_THIRDS, "TT 24/2018/TT-BYT");

    /** T10. */
    @Test
    void sixOfTenAreNoQuorumAndFourOfSevenVotesLeaveItToTheChair() {
        assertThat(rule.needed(10)).isEqualTo(7);
        assertThat(rule.ruling(10, 6, 6)).isEqualTo(NO_QUORUM);
        assertThat(rule.ruling(10, 7, 4)).isEqualTo(BY_CHAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 7, 5, BY_VOTES",
        "10, 9, 6, BY_VOTES",
        "10, 9, 5, BY_CHAIR",
        "12, 8, 6, BY_VOTES",
        "12, 7, 7, NO_QUORUM",
        "17, 12, 8, BY_VOTES",
        "17, 11, 11, NO_QUORUM",
        "10, 10, 0, BY_CHAIR",
        "0, 0, 0, NO_QUORUM"
    })
    void twoThirdsOfTheVotesDecideWhereTwoThirdsOfTheMembersAreThere(
            int official, int present, int agreeing, CouncilRuling ruling) {
        assertThat(rule.ruling(official, present, agreeing)).isEqualTo(ruling);
    }

    /** Whoever leaves before the vote is not present: the same votes decide nothing then. */
    @Test
    void aQuorumThatLeavesInTheMiddleDecidesNothing() {
        assertThat(rule.ruling(10, 7, 6)).isEqualTo(BY_VOTES);
        assertThat(rule.ruling(10, 6, 6)).isEqualTo(NO_QUORUM);
    }

    @Test
    void aShareIsNeverRoundedDown() {
        IntStream.rangeClosed(1, 1_000)
                .forEach(
                        whole -> {
                            int least = TWO_THIRDS.leastOf(whole);
                            assertThat(3L * least).isGreaterThanOrEqualTo(2L * whole);
                            assertThat(3L * (least - 1)).isLessThan(2L * whole);
                            assertThat(TWO_THIRDS.reachedBy(least, whole)).isTrue();
                            assertThat(TWO_THIRDS.reachedBy(least - 1, whole)).isFalse();
                        });
    }

    @Test
    void moreVotesThanPeopleAreABug() {
        assertThatThrownBy(() -> rule.ruling(10, 7, 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.ruling(10, 11, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
