package vn.tram.bench;

import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.certificates.domain.SigningHands;

/**
 * The outbox of signatures, from certificates that wait to certificates that are written: claimed,
 * signed, held against the doses, stored. Beside the JDK's bare signatures on as many threads.
 */
final class SigningBench {

    private static final int SIGNED_BYTES = 300;
    private static final int A_SESSION = 1_000;

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final Report report;

    SigningBench(ApplicationContext application, Report report) {
        this.application = application;
        this.jdbc = application.getBean(JdbcClient.class);
        this.report = report;
    }

    void run(int certificates) throws Exception {
        ready("5500", certificates / 5);
        signed(1);
        int batch = 5501;
        for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
            Samples ours = new Samples();
            Samples bare = new Samples();
            for (int round = 0; round < 2; round++) {
                ready(Integer.toString(batch++), certificates);
                bare.add(bare(threads, certificates));
                ours.add(signed(threads));
            }
            String on = threads == 1 ? "one thread" : threads + " threads";
            String work =
                    "%,d certificates signed by the outbox on %s (rate)"
                            .formatted(certificates, on);
            report.atLeast(
                    work,
                    "the JDK's bare ECDSA P-256 on " + on,
                    bare.median() / ours.median(),
                    0.5);
            report.detail(
                    "%s: %.0f a second, bare %.0f"
                            .formatted(
                                    work,
                                    certificates / (ours.median() / 1e9),
                                    certificates / (bare.median() / 1e9)));
        }
    }

    /** Doses of sessions whose results are signed. */
    private void ready(String batch, int doses) throws Exception {
        ConfirmedDoses.make(application, batch, doses);
        int waiting = waiting();
        if (waiting != doses) {
            throw new IllegalStateException(waiting + " wait instead of " + doses);
        }
    }

    private int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM certificate WHERE state = 'READY'")
                .query(Integer.class)
                .single();
    }

    /** In nanoseconds. */
    private long signed(int threads) throws Exception {
        SigningHands hands = new SigningHands(application);
        long nanos =
                together(
                        threads,
                        () -> {
                            while (hands.stretch()) {
                                continue;
                            }
                            return null;
                        });
        if (waiting() != 0) {
            throw new IllegalStateException("not all were signed");
        }
        return nanos;
    }

    private static long bare(int threads, int signatures) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var key = generator.generateKeyPair().getPrivate();
        return together(
                threads,
                () -> {
                    Signature signing = Signature.getInstance("SHA256withECDSA");
                    signing.initSign(key);
                    byte[] data = new byte[SIGNED_BYTES];
                    for (int i = 0; i < signatures / threads; i++) {
                        data[i % SIGNED_BYTES]++;
                        signing.update(data);
                        signing.sign();
                    }
                    return null;
                });
    }

    private static long together(int threads, Callable<Void> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(work));
            }
            for (Future<Void> each : all) {
                each.get();
            }
            return System.nanoTime() - start;
        } finally {
            pool.shutdown();
        }
    }
}
