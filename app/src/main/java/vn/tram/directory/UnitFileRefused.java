package vn.tram.directory;

import java.util.List;
import vn.tram.kernel.Refusal;

/**
 * A file of administrative units with faults; nothing of it was stored.
 *
 * @param faults in the order of their lines, at most {@link #MOST_FAULTS}
 * @param total how many there are
 */
public record UnitFileRefused(List<UnitFileFault> faults, int total) implements Refusal {

    /** A file of another kind has a fault in every line; nobody reads more than this. */
    public static final int MOST_FAULTS = 500;

    public UnitFileRefused {
        faults = List.copyOf(faults);
    }

    public static UnitFileRefused of(List<UnitFileFault> all) {
        return new UnitFileRefused(all.stream().limit(MOST_FAULTS).toList(), all.size());
    }

    @Override
    public String code() {
        return "directory.unit-file-faults";
    }

    @Override
    public List<Object> arguments() {
        return List.of(total);
    }
}
