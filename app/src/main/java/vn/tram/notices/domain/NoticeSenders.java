package vn.tram.notices.domain;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tram.notices.gateway.Gateway;

/**
 * Sends with one thread for each gateway. Looks every second; waits longer, up to half a minute,
 * while a gateway takes nothing.
 */
@Component
class NoticeSenders implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NoticeSenders.class);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Gateways gateways;
    private final SenderTools tools;
    private final boolean enabled;
    private Run run;

    /** From a start to its stop. */
    private record Run(ExecutorService threads, CountDownLatch stopped, List<Gateway> gateways) {

        boolean stopping() {
            return stopped.getCount() == 0;
        }
    }

    NoticeSenders(
            Gateways gateways,
            SenderTools tools,
            @Value("${tram.notices.enabled:${tram.jobs.enabled:true}}") boolean enabled) {
        this.gateways = gateways;
        this.tools = tools;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (!enabled || run != null) {
            return;
        }
        Run begun =
                new Run(
                        Executors.newCachedThreadPool(task -> new Thread(task, "tram-notices")),
                        new CountDownLatch(1),
                        gateways.open());
        begun.gateways()
                .forEach(
                        gateway ->
                                begun.threads()
                                        .execute(
                                                () ->
                                                        work(
                                                                new ChannelSender(
                                                                        gateway,
                                                                        tools,
                                                                        begun::stopping),
                                                                begun)));
        run = begun;
    }

    @Override
    public synchronized void stop() {
        if (run == null) {
            return;
        }
        run.stopped().countDown();
        run.threads().shutdown();
        try {
            // a message on its way is waited for, so that it is not sent again for nothing
            if (!run.threads().awaitTermination(20, TimeUnit.SECONDS)) {
                run.threads().shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        run.gateways().forEach(Gateway::close);
        run = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }

    private static void work(ChannelSender sender, Run run) {
        Duration pause = LOOK;
        while (!run.stopping()) {
            try {
                sender.gateway().keepUp();
                pause =
                        switch (sender.sendStretch()) {
                            case SENT -> Duration.ZERO;
                            case EMPTY -> LOOK;
                            case STOPPED -> longer(pause);
                        };
            } catch (RuntimeException e) {
                pause = longer(pause);
                log.warn(
                        "Sending by {} failed, trying again: {}",
                        sender.gateway().channel(),
                        e.getClass().getSimpleName());
            }
            if (!rest(run, pause)) {
                return;
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? LOOK : pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    /** False when it is time to end. */
    private static boolean rest(Run run, Duration pause) {
        try {
            return !run.stopped().await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
