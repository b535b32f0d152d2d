package vn.tram.bench;

/**
 * What work holds in memory beyond what was there before it: the heap is collected again and again
 * while the work runs, and the most that was left is the answer. Far slower than the work alone, so
 * never part of a timed run.
 */
final class LiveHeap implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final long before;
    private final Thread sampler;
    private volatile long peak;
    private volatile boolean ended;

    LiveHeap() {
        collected();
        before = collected();
        sampler = new Thread(this::sample, "bench-heap");
        sampler.start();
    }

    private void sample() {
        while (!ended) {
            peak = Math.max(peak, collected());
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long collected() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    double peakMegabytes() {
        return (peak - before) / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        sampler.join();
    }
}
