package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.complaints.ComplaintOutcome;
import vn.tram.complaints.ComplaintSupervision;
import vn.tram.complaints.RejectionRule;
import vn.tram.complaints.domain.FigureRows.Decided;
import vn.tram.complaints.domain.FigureRows.Open;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@Service
@Transactional(readOnly = true)
class Supervising implements ComplaintSupervision {

    private static final Set<Role> READERS = EnumSet.of(Role.SUPERVISOR, Role.PROVINCE);
    private static final Set<Role> SUPERVISORS = EnumSet.of(Role.SUPERVISOR);

    private final FigureRows rows;
    private final AdministrativeUnits units;
    private final Clocks clocks;

    Supervising(FigureRows rows, AdministrativeUnits units, Clocks clocks) {
        this.rows = rows;
        this.units = units;
        this.clocks = clocks;
    }

    @Override
    public List<Optional<UnitCode>> places(Actor actor) {
        return Scope.of(actor, READERS, this::within).stream()
                .filter(scope -> scope.facility().isEmpty())
                .map(Scope::unit)
                .toList();
    }

    private boolean within(UnitCode unit, UnitCode scope) {
        LocalDate today = clocks.today();
        return units.within(unit, scope, today);
    }

    private boolean may(Set<Role> roles, Scope asked, Actor actor) {
        return Scope.of(actor, roles, this::within).stream()
                .anyMatch(scope -> scope.covers(asked, this::within));
    }

    @Override
    public Optional<Figures> figures(Optional<UnitCode> unit, int days, Actor actor) {
        Scope asked = new Scope(unit, Optional.empty());
        if (!PERIODS.contains(days) || !may(READERS, asked, actor)) {
            return Optional.empty();
        }
        Instant now = clocks.now();
        Timestamp since = Timestamp.from(now.minus(Duration.ofDays(days)));
        List<Open> open = rows.open(asked, Timestamp.from(now));
        List<Decided> decided = rows.decided(asked, since);
        Map<String, Double> medians = rows.medianHours(asked, since);
        return Optional.of(
                new Figures(
                        lines(open, decided, medians),
                        ages(open),
                        reasons(decided),
                        outcomes(decided),
                        rows.medianOfAll(asked, since),
                        may(SUPERVISORS, asked, actor) ? officers(asked, since) : List.of()));
    }

    /** The unit with most late ones first. */
    private static List<UnitLine> lines(
            List<Open> open, List<Decided> decided, Map<String, Double> medians) {
        Map<String, int[]> sums = new TreeMap<>();
        for (Open each : open) {
            int[] sum = sums.computeIfAbsent(each.unit(), any -> new int[5]);
            sum[0] += each.count();
            sum[1] += each.late();
            sum[2] += each.reopened();
        }
        for (Decided each : decided) {
            int[] sum = sums.computeIfAbsent(each.unit(), any -> new int[5]);
            sum[3] += each.count();
            sum[4] += each.outcome() == ComplaintOutcome.REJECTED ? each.count() : 0;
        }
        List<UnitLine> lines = new ArrayList<>();
        sums.forEach(
                (unit, sum) ->
                        lines.add(
                                new UnitLine(
                                        UnitCode.of(unit),
                                        sum[0],
                                        sum[1],
                                        sum[2],
                                        sum[3],
                                        sum[4],
                                        Optional.ofNullable(medians.get(unit)))));
        lines.sort(
                Comparator.comparingInt(UnitLine::late)
                        .thenComparingInt(UnitLine::open)
                        .reversed()
                        .thenComparing(line -> line.unit().value()));
        return lines.stream().limit(MOST).toList();
    }

    private static Map<Age, Integer> ages(List<Open> open) {
        Map<Age, Integer> ages = new EnumMap<>(Age.class);
        for (Age age : Age.values()) {
            ages.put(age, 0);
        }
        open.forEach(each -> ages.merge(each.age(), each.count(), Integer::sum));
        return ages;
    }

    private static Map<Integer, Integer> reasons(List<Decided> decided) {
        Map<Integer, Integer> reasons = new TreeMap<>();
        decided.forEach(
                each ->
                        each.reason()
                                .ifPresent(
                                        code -> reasons.merge(code, each.count(), Integer::sum)));
        return reasons;
    }

    private static Map<ComplaintOutcome, Integer> outcomes(List<Decided> decided) {
        Map<ComplaintOutcome, Integer> outcomes = new EnumMap<>(ComplaintOutcome.class);
        decided.forEach(each -> outcomes.merge(each.outcome(), each.count(), Integer::sum));
        return outcomes;
    }

    /** Those who stand out first, then by share. */
    private List<OfficerLine> officers(Scope asked, Timestamp since) {
        List<FigureRows.Officer> all = rows.officers(asked, since);
        List<OfficerLine> lines = new ArrayList<>();
        for (FigureRows.Officer one : all) {
            int decided = 0;
            int rejected = 0;
            for (FigureRows.Officer other : all) {
                if (other.desk().equals(one.desk()) && !other.id().equals(one.id())) {
                    decided += other.decided();
                    rejected += other.rejected();
                }
            }
            lines.add(
                    new OfficerLine(
                            one.id(),
                            one.name(),
                            one.decided(),
                            one.rejected(),
                            decided == 0 ? 0 : rejected / (double) decided,
                            RejectionRule.of(one.decided(), one.rejected(), decided, rejected)));
        }
        lines.sort(
                Comparator.comparing(OfficerLine::verdict)
                        .thenComparing(Comparator.comparingDouble(OfficerLine::share).reversed()));
        return lines.stream().limit(MOST).toList();
    }
}
