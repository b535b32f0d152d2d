package vn.tram.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.tram.directory.AdministrativeUnit;

/** Finds units by what people write. */
final class UnitNames {

    private record Entry(AdministrativeUnit unit, UnitName full, UnitName bare) {

        /** How well a text means exactly this unit: 0 best; empty when it does not. */
        OptionalInt fit(UnitName text) {
            List<Boolean> fits =
                    List.of(
                            full.marked().equals(text.marked()),
                            bare.marked().equals(text.marked()),
                            full.plain().equals(text.plain()),
                            bare.plain().equals(text.plain()));
            return IntStream.range(0, fits.size()).filter(fits::get).findFirst();
        }

        /** How well a text finds this unit: 0 best; empty when it does not. */
        OptionalInt rank(UnitName text) {
            OptionalInt exact = fit(text);
            if (exact.isPresent()) {
                return exact;
            }
            List<Boolean> finds =
                    List.of(
                            unit.code().value().startsWith(text.plain()),
                            bare.plain().startsWith(text.plain()),
                            full.plain().startsWith(text.plain()),
                            full.plain().contains(" " + text.plain()));
            return IntStream.range(0, finds.size()).filter(finds::get).map(i -> i + 4).findFirst();
        }
    }

    private record Ranked(Entry entry, int rank) {}

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparing(ranked -> ranked.entry().unit().level())
                    .thenComparing(ranked -> ranked.entry().bare().plain())
                    .thenComparing(ranked -> ranked.entry().unit().code());

    private final List<Entry> entries;
    private final Map<String, Set<Entry>> byPlainName = new HashMap<>();

    UnitNames(Collection<AdministrativeUnit> units) {
        entries = units.stream().map(UnitNames::entry).toList();
        for (Entry entry : entries) {
            for (UnitName name : List.of(entry.full(), entry.bare())) {
                byPlainName.computeIfAbsent(name.plain(), any -> new LinkedHashSet<>()).add(entry);
            }
        }
    }

    private static Entry entry(AdministrativeUnit unit) {
        UnitName full = UnitName.of(unit.name());
        return new Entry(unit, full, full.bare());
    }

    /** The only unit among the candidates that fits best. */
    Optional<AdministrativeUnit> named(String text, Predicate<AdministrativeUnit> candidate) {
        UnitName name = UnitName.ofInput(text);
        List<AdministrativeUnit> best = new ArrayList<>();
        int bestFit = Integer.MAX_VALUE;
        for (Entry entry : byPlainName.getOrDefault(name.plain(), Set.of())) {
            int fit = entry.fit(name).orElse(Integer.MAX_VALUE);
            if (fit > bestFit || !candidate.test(entry.unit())) {
                continue;
            }
            if (fit < bestFit) {
                best.clear();
                bestFit = fit;
            }
            best.add(entry.unit());
        }
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    List<AdministrativeUnit> search(String text, LocalDate date, int limit) {
        UnitName name = UnitName.ofInput(text);
        if (name.isEmpty()) {
            return List.of();
        }
        // a code keeps its leading zeros, which names lose
        String digits = text.strip();
        boolean code = digits.matches("[0-9]+");
        return entries.stream()
                .filter(entry -> entry.unit().validOn(date))
                .flatMap(
                        entry -> {
                            OptionalInt rank =
                                    code && entry.unit().code().value().startsWith(digits)
                                            ? OptionalInt.of(0)
                                            : entry.rank(name);
                            return rank.stream().mapToObj(r -> new Ranked(entry, r));
                        })
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(ranked -> ranked.entry().unit())
                .toList();
    }
}
