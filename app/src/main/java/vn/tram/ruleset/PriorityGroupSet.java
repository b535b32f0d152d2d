package vn.tram.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The priority groups that one person belongs to: all of them are kept, the best one ranks. Codes
 * of Quyết định 3355/QĐ-BYT are numbered in the order of their rank.
 *
 * @param mask code n as bit n - 1
 */
public record PriorityGroupSet(int mask) {

    public static final int HIGHEST_CODE = 16;

    private static final int ALL = (1 << HIGHEST_CODE) - 1;
    private static final PriorityGroupSet NONE = new PriorityGroupSet(0);

    public PriorityGroupSet {
        if ((mask & ~ALL) != 0) {
            throw new IllegalArgumentException("not a set of priority groups: " + mask);
        }
    }

    public static PriorityGroupSet none() {
        return NONE;
    }

    public static PriorityGroupSet of(int... codes) {
        return new PriorityGroupSet(
                IntStream.of(codes).map(PriorityGroupSet::bit).reduce(0, (a, b) -> a | b));
    }

    public static PriorityGroupSet of(Collection<Integer> codes) {
        return of(codes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int bit(int code) {
        if (code < 1 || code > HIGHEST_CODE) {
            throw new IllegalArgumentException("not a priority group: " + code);
        }
        return 1 << (code - 1);
    }

    public PriorityGroupSet add(int code) {
        return new PriorityGroupSet(mask | bit(code));
    }

    public PriorityGroupSet add(PriorityGroupSet others) {
        return new PriorityGroupSet(mask | others.mask);
    }

    public boolean contains(int code) {
        return (mask & bit(code)) != 0;
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    /** The codes, best first. */
    public List<Integer> codes() {
        return IntStream.rangeClosed(1, HIGHEST_CODE).filter(this::contains).boxed().toList();
    }

    /** The group that decides when this person's turn is; empty for a person in no group. */
    public OptionalInt best() {
        return codes().stream().mapToInt(Integer::intValue).findFirst();
    }

    /** "9, 11"; empty for a person in no group. */
    @Override
    public String toString() {
        return codes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
