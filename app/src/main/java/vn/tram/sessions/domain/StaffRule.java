package vn.tram.sessions.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.sessions.StaffWarning;
import vn.tram.staff.StaffId;

/**
 * What the law asks of the people of a session: NĐ 104/2016 art. 9 and 10 as amended by NĐ
 * 155/2018, alive until 30/06/2027 by NĐ 165/2026 art. 94; TT 34/2018 art. 9.
 */
final class StaffRule {

    private static final int FIXED_SITE = 3;
    private static final int MOBILE_SITE = 2;

    private StaffRule() {}

    static Set<StaffWarning> warnings(List<PlannedStaff> staff, int desks, boolean mobileSite) {
        Set<StaffWarning> warnings = EnumSet.noneOf(StaffWarning.class);
        long medical =
                staff.stream()
                        .filter(one -> one.qualification().medical())
                        .map(PlannedStaff::id)
                        .distinct()
                        .count();
        add(warnings, StaffWarning.TOO_FEW, medical < (mobileSite ? MOBILE_SITE : FIXED_SITE));
        add(
                warnings,
                StaffWarning.NO_PHYSICIAN_ASSISTANT,
                staff.stream().noneMatch(one -> one.qualification().mayScreen()));
        add(
                warnings,
                StaffWarning.DESK_EMPTY,
                IntStream.rangeClosed(1, desks).anyMatch(desk -> lacks(staff, desk)));
        add(
                warnings,
                StaffWarning.SCREENER_LEVEL,
                with(staff, Duty.SCREENING).anyMatch(one -> !one.qualification().mayScreen()));
        add(
                warnings,
                StaffWarning.INJECTOR_LEVEL,
                with(staff, Duty.INJECTION)
                        .anyMatch(one -> one.qualification() == Qualification.OTHER));
        add(
                warnings,
                StaffWarning.NO_OBSERVATION,
                with(staff, Duty.OBSERVATION).findAny().isEmpty());
        add(warnings, StaffWarning.NO_EMERGENCY, with(staff, Duty.EMERGENCY).findAny().isEmpty());
        add(
                warnings,
                StaffWarning.SAME_HAND,
                IntStream.rangeClosed(1, desks).anyMatch(desk -> sameHand(staff, desk)));
        return warnings;
    }

    private static boolean sameHand(List<PlannedStaff> staff, int desk) {
        Set<StaffId> screeners = at(staff, Duty.SCREENING, desk);
        return at(staff, Duty.INJECTION, desk).stream().anyMatch(screeners::contains);
    }

    private static Set<StaffId> at(List<PlannedStaff> staff, Duty duty, int desk) {
        return with(staff, duty)
                .filter(one -> one.desk() == desk || one.desk() == 0)
                .map(PlannedStaff::id)
                .collect(Collectors.toSet());
    }

    private static void add(Set<StaffWarning> warnings, StaffWarning warning, boolean holds) {
        if (holds) {
            warnings.add(warning);
        }
    }

    private static boolean lacks(List<PlannedStaff> staff, int desk) {
        return List.of(Duty.RECEPTION, Duty.SCREENING, Duty.INJECTION).stream()
                .anyMatch(
                        duty ->
                                with(staff, duty)
                                        .noneMatch(one -> one.desk() == desk || one.desk() == 0));
    }

    private static Stream<PlannedStaff> with(List<PlannedStaff> staff, Duty duty) {
        return staff.stream().filter(one -> one.duty() == duty);
    }
}
