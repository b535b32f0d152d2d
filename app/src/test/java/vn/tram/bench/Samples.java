package vn.tram.bench;

import java.util.Arrays;

/** Durations of one kind of work, in nanoseconds. */
final class Samples {

    private long[] durations = new long[256];
    private int size;

    /** A piece of work whose exceptions end the measurement. */
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    void add(long nanos) {
        if (size == durations.length) {
            durations = Arrays.copyOf(durations, size * 2);
        }
        durations[size++] = nanos;
    }

    double median() {
        return quantile(0.5);
    }

    double p99() {
        return quantile(0.99);
    }

    private double quantile(double share) {
        long[] sorted = Arrays.copyOf(durations, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(size - 1L, Math.round(share * size))];
    }
}
