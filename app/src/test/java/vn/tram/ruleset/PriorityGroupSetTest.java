package vn.tram.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PriorityGroupSetTest {

    @Test
    void allGroupsAreKeptAndTheBestOneRanks() {
        PriorityGroupSet groups = PriorityGroupSet.of(11).add(9).add(16);

        assertThat(groups.codes()).containsExactly(9, 11, 16);
        assertThat(groups.best()).hasValue(9);
        assertThat(groups.contains(11)).isTrue();
        assertThat(groups.contains(10)).isFalse();
    }

    @Test
    void codeNIsBitNMinusOne() {
        assertThat(PriorityGroupSet.of(1, 9, 16).mask()).isEqualTo(0b1000_0001_0000_0001);
        assertThat(new PriorityGroupSet(0b101).codes()).containsExactly(1, 3);
    }

    @Test
    void itIsWrittenAsAListOfCodes() {
        assertThat(PriorityGroupSet.of(11, 9)).hasToString("9, 11");
        assertThat(PriorityGroupSet.none()).hasToString("");
    }

    @Test
    void aPersonInNoGroupHasNoRank() {
        assertThat(PriorityGroupSet.none().best()).isEmpty();
        assertThat(PriorityGroupSet.none().isEmpty()).isTrue();
    }

    @Test
    void thereAreSixteenGroups() {
        assertThatThrownBy(() -> PriorityGroupSet.of(17))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PriorityGroupSet.none().add(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriorityGroupSet(1 << 16))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
