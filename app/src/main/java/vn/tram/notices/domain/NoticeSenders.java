package vn.tram.notices.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private ExecutorService threads;
    private List<Gateway> open = List.of();

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
        if (!enabled || threads != null) {
            return;
        }
        open = new ArrayList<>(gateways.open());
        threads = Executors.newCachedThreadPool(task -> new Thread(task, "tram-notices"));
        open.forEach(gateway -> threads.execute(() -> work(new ChannelSender(gateway, tools))));
    }

    @Override
    public synchronized void stop() {
        if (threads == null) {
            return;
        }
        threads.shutdownNow();
        try {
            // a message on its way is waited for, so that it is not sent again for nothing
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.forEach(Gateway::close);
        open = List.of();
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    private void work(ChannelSender sender) {
        Duration pause = LOOK;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                sender.gateway().keepUp();
                ChannelSender.Stretch stretch = sender.sendStretch();
                pause =
                        switch (stretch) {
                            case SENT -> Duration.ZERO;
                            case EMPTY -> LOOK;
                            case STOPPED -> longer(pause);
                        };
            } catch (RuntimeException e) {
                pause = longer(pause);
                log.warn(
                        "Sending {} failed, trying again: {}",
                        sender.gateway().channel(),
                        e.getClass().getSimpleName());
            }
            if (!rest(pause)) {
                return;
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? LOOK : pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    private static boolean rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
