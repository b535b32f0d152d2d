package vn.tram.lists.ui.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

class OpenCaseTest {

    @Test
    void aRightThatIsTakenAwayWhileThePageIsOpenActsNoLonger() {
        StaffId id = new StaffId(UUID.randomUUID());
        Right right = Right.over(Role.COMMUNE, UnitCode.of("01558"));
        AtomicReference<Actor> now =
                new AtomicReference<>(new Actor(id, "Lãnh đạo xã", "", List.of(right)));
        OpenCase open =
                new OpenCase(
                        null,
                        null,
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        now::get);
        assertThat(open.actor().has(Role.COMMUNE)).isTrue();

        now.set(new Actor(id, "Lãnh đạo xã", "", List.of()));

        assertThat(open.actor().has(Role.COMMUNE)).isFalse();
    }
}
